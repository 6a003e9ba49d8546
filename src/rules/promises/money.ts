import type { RuleInfo } from '../../core/rule.ts';

export const oneUnit: RuleInfo = {
  id: 'data/one-unit-of-money',
  clause: 'practice',
  title: 'The same money is the same number wherever it shows',
  meaning: 'A balance is a hundred times too large or too small.',
};
