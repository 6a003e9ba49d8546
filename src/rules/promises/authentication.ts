import type { RuleInfo } from '../../core/rule.ts';

export const noKey: RuleInfo = {
  id: 'authentication/no-key',
  clause: 'S1',
  title: 'A call without a key is refused with 401',
  meaning: "Anybody can read customers' bank data.",
};
