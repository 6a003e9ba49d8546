import type { RuleInfo } from '../../core/rule.ts';

/** Holds the place of all rules on responses for an operation that cannot be sent. */
export const answersAsDocumented: RuleInfo = {
  id: 'status/answers-as-documented',
  clause: 'S11, S13',
  title: 'The operation answers as documented',
  meaning: 'Nobody knows whether this operation works.',
};
