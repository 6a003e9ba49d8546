import type { RuleInfo } from '../../core/rule.ts';

export const withinRange: RuleInfo = {
  id: 'data/within-range',
  clause: 'practice',
  title: 'What lies within a range of dates comes back when it is asked for',
  meaning: 'Statements of a month lack transactions, and nobody notices.',
};
