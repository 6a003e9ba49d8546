import { createHash } from 'node:crypto';
import { areas } from '../../core/area.ts';
import type { PassCount, Verdict } from '../../core/verdict.ts';
import { severityOf } from './severity.ts';
import { subjectOf } from './subject.ts';

/** What is known of a test when it has ended. */
export interface TestFacts {
  /** File of the spec, below the folder of the contract tests. */
  readonly file: string;
  /** The promise: title of the describe block. */
  readonly promise: string;
  readonly title: string;
  /** Without the `@`. */
  readonly tags: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly passes: readonly PassCount[];
  readonly target: string;
}

/** Where reports find the names of operations and the page that explains the rules. */
export interface LabelOptions {
  readonly operations: readonly string[];
  /** Page with one heading for each rule: an address, or a path of the repository. */
  readonly rulesUrl: string;
}

export interface Metadata {
  readonly testCaseId: string;
  readonly labels: { readonly name: string; readonly value: string }[];
  readonly links: { readonly name: string; readonly url: string; readonly type: string }[];
  readonly parameters: { readonly name: string; readonly value: string }[];
  readonly description: string;
}

const mostLinks = 5;

/** Labels, links and identity of a test in Allure. */
export function metadataOf(test: TestFacts, options: LabelOptions): Metadata {
  const { product, operation } = subjectOf(test.title, options.operations);
  const broken = test.verdicts.filter((verdict) => verdict.outcome !== 'skipped');
  const area = areas.find((each) => test.tags.includes(each));
  const findings = new Set(broken.map(findingLabel));
  const labels = {
    epic: product ?? 'Whole API',
    feature: operation ?? capitalised(test.promise),
    story: capitalised(test.promise),
    severity: severityOf(broken, area),
    layer: 'api',
  };
  return {
    // Without target and project: those are parameters, and each target has a history of its own.
    testCaseId: createHash('md5').update(`${test.file}#${test.promise}#${test.title}`).digest('hex'),
    labels: [
      ...Object.entries(labels).map(([name, value]) => ({ name, value })),
      ...[...findings].map((value) => ({ name: 'finding', value })),
    ],
    links: [...new Set(broken.map(({ rule }) => rule))].slice(0, mostLinks).map((rule) => {
      const url = `${options.rulesUrl}#${anchorOf(rule)}`;
      return { name: URL.canParse(url) ? `Rule ${rule}` : url, url, type: 'docs' };
    }),
    parameters: [{ name: 'target', value: test.target }],
    description: describe(test.passes),
  };
}

/** What categories and known issues go by: `violation pagination/arithmetic Banks / List banks`. */
export function findingLabel({ outcome, rule, operation }: Pick<Verdict, 'outcome' | 'rule' | 'operation'>): string {
  return `${outcome} ${rule} ${operation}`;
}

/** The anchor that Markdown viewers give to a heading that is the id of a rule. */
export function anchorOf(rule: string): string {
  return rule.replaceAll('/', '');
}

/** What a test that found nothing has looked at. */
function describe(passes: readonly PassCount[]): string {
  const checks = passes.reduce((sum, pass) => sum + pass.count, 0);
  const count = (values: readonly string[], word: string): string => {
    const size = new Set(values).size;
    return `${size} ${word}${size === 1 ? '' : 's'}`;
  };
  const rules = count(
    passes.map(({ rule }) => rule),
    'rule',
  );
  const operations = count(
    passes.map(({ operation }) => operation),
    'operation',
  );
  return `Checks that passed: ${checks}, of ${rules} on ${operations}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
