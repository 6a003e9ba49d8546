import type { RuleInfo } from '../../core/rule.ts';

export const otherKey: RuleInfo = {
  id: 'authentication/other-environment',
  clause: 'S4',
  title: 'A key of the one environment is refused in the other, with 401 or 403',
  meaning: 'Tests reach real data, or an app that ships a test key shows empty screens.',
};

export const otherTenant: RuleInfo = {
  id: 'exposure/other-tenant',
  clause: 'practice, OWASP API1',
  title: 'What belongs to another company cannot be read, and does not show that it exists',
  meaning: "One company reads another's customers.",
};
