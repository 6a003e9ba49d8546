import type { RuleInfo } from '../../core/rule.ts';

export const otherKey: RuleInfo = {
  id: 'authentication/other-environment',
  clause: 'S4',
  title: 'A key of the one environment is refused in the other, with 401 or 403',
  meaning: 'A test reaches real data, or an app that was shipped with a test key shows empty screens.',
};

export const otherTenant: RuleInfo = {
  id: 'exposure/other-tenant',
  clause: 'practice, OWASP API1',
  title: 'What belongs to another company cannot be read, and does not show that it exists',
  meaning: "One company reads another's customers.",
};

export const inBoth: RuleInfo = {
  id: 'environment/in-both',
  clause: 'practice',
  title: 'Every operation exists in both environments',
  meaning: 'What worked in the sandbox is not there in production.',
};

export const noExistenceOracle: RuleInfo = {
  id: 'exposure/no-existence-oracle',
  clause: 'practice, OWASP API1',
  title: "Another company's id is answered like one that does not exist",
  meaning: 'Whoever guesses ids learns which of them are real.',
};

export const noCookieLogin: RuleInfo = {
  id: 'exposure/no-cookie-login',
  clause: 'practice, S1',
  title: 'A cookie does not take the place of the key',
  meaning: 'Another web page can make calls in the name of whoever is logged in.',
};
