import type { RuleInfo } from '../../core/rule.ts';

export const oneUnit: RuleInfo = {
  id: 'data/one-unit-of-money',
  clause: 'practice',
  title: 'The same money is the same number wherever it shows',
  meaning: 'The app shows a balance that is a hundred times too large or too small.',
};
