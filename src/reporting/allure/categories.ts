import type { Area } from '../../core/area.ts';

/** A category of Allure, as its configuration wants it. */
export interface Category {
  readonly name: string;
  readonly matchers: { readonly labels: Readonly<Record<string, string>> }[];
  readonly groupBy: readonly ('severity' | { readonly label: string })[];
  readonly groupByMessage: boolean;
  readonly expand: boolean;
}

/** Test results go into the first category that fits, so the ones that explain the others stand first. */
const groups: readonly (readonly [name: string, areas: readonly Area[]])[] = [
  ['Network: no answer, or none in time', ['transport', 'availability']],
  ['Authentication: keys let in or kept out wrongly', ['authentication']],
  ['Rate limit: counted, announced or enforced wrongly', ['rate-limit', 'rate-limit-headers']],
  ['Exposure: answers tell too much', ['exposure']],
  ['Environments: sandbox and production mixed', ['environment']],
  [
    'Contract drift: answers are not what the documentation says',
    ['envelope', 'data', 'pagination', 'json', 'media-type'],
  ],
  ['Status and requests: wrong status, wrong handling of a request', ['status', 'request', 'routing', 'state']],
];

/** Categories go by the `finding` label of a test, which holds outcome and rule, never by the wording of a message. */
export function categories(): Category[] {
  const drift = groups.map(([name, areas]) => category(name, `^violation (${areas.join('|')})/`));
  return [...drift, category('Suite problem: the suite could not judge', '^unchecked ')];
}

function category(name: string, finding: string): Category {
  return {
    name,
    matchers: [{ labels: { finding } }],
    groupBy: ['severity', { label: 'story' }],
    groupByMessage: false,
    expand: true,
  };
}
