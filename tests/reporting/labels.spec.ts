import { expect, test } from '@playwright/test';
import { areas } from '../../src/core/area.ts';
import { categories } from '../../src/reporting/allure/categories.ts';
import { findingLabel, metadataOf, type TestFacts } from '../../src/reporting/allure/labels.ts';
import { rulesUrl } from '../../src/reporting/allure/rules-url.ts';
import { aVerdict } from './support/a-verdict.ts';

const options = {
  operations: ['Banks / List banks', 'Banks / List banks by country', 'Auth / Fetch all auths'],
  rulesUrl: 'https://git.example/docs/rules.md',
};

test('a test about an operation is told by it', () => {
  expect(labels({ title: 'Banks / List banks by country answers as documented' })).toMatchObject({
    epic: 'Banks',
    feature: 'Banks / List banks by country',
    story: 'Responses',
    layer: 'api',
  });
});

test('a test about a product, or about everything, is told by its promise', () => {
  expect(labels({ title: 'Auth: no operation answers without a key' })).toMatchObject({
    epic: 'Auth',
    feature: 'Responses',
  });
  expect(labels({ title: 'Authority is checked' })).toMatchObject({ epic: 'Whole API', feature: 'Responses' });
});

for (const [clauses, severity] of [
  [['practice', 'RFC 9110 §8.4', 'S10b, S10c'], 'critical'],
  [['practice', 'RFC 9110 §8.4'], 'normal'],
  [['practice, OWASP API1'], 'normal'],
  [['practice, S10d'], 'minor'],
] as const) {
  test(`what breaks "${clauses.join('" and "')}" is ${severity}`, () => {
    const verdicts = clauses.map((clause) => aVerdict('data/schema', { clause }));
    expect(labels({ verdicts })).toMatchObject({ severity });
  });
}

test('without findings, the area says how severe they would be', () => {
  expect(labels({ tags: ['pagination'] })).toMatchObject({ severity: 'critical' });
  expect(labels({ tags: ['media-type'] })).toMatchObject({ severity: 'normal' });
});

test('the identity of a test does not change with its target or its findings', () => {
  const one = metadataOf(facts({ target: 'mock' }), options);
  const other = metadataOf(facts({ target: 'sandbox', verdicts: [aVerdict('data/schema')] }), options);
  expect(other.testCaseId).toBe(one.testCaseId);
  expect(other.parameters).toEqual([{ name: 'target', value: 'sandbox' }]);
  expect(metadataOf(facts({ title: 'another' }), options).testCaseId).not.toBe(one.testCaseId);
});

test('each broken rule leads to its explanation, a skipped one does not', () => {
  const verdicts = [aVerdict('data/schema'), aVerdict('data/schema'), aVerdict('json/syntax', { outcome: 'skipped' })];
  const { links } = metadataOf(facts({ verdicts }), options);
  expect(links).toEqual([
    { name: 'Rule data/schema', url: 'https://git.example/docs/rules.md#dataschema', type: 'docs' },
  ]);
});

test('the rules are explained where CI says, or at a path that people find', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
  expect(rulesUrl(github)).toBe('https://github.example/o/r/blob/abc/docs/rules.md');
  expect(rulesUrl({ CI_PROJECT_URL: 'https://gitlab.example/o/r', CI_COMMIT_SHA: 'abc' })).toBe(
    'https://gitlab.example/o/r/-/blob/abc/docs/rules.md',
  );
  expect(rulesUrl({ ...github, CONTRACT_RULES_URL: 'https://docs.example/rules' })).toBe('https://docs.example/rules');
  const verdicts = [aVerdict('data/schema')];
  const { links } = metadataOf(facts({ verdicts }), { ...options, rulesUrl: rulesUrl({}) });
  expect(links[0]?.name).toBe('docs/rules.md#dataschema');
});

test('a finding of any area falls into one category, by its rule and not by its words', () => {
  for (const area of areas) {
    const finding = findingLabel(aVerdict(`${area}/any`, { operation: 'unchecked pagination/x' }));
    expect(categoriesOf(finding), finding).toHaveLength(1);
  }
  expect(categoriesOf(findingLabel(aVerdict('pagination/arithmetic')))).toEqual([
    'Contract drift: answers are not what the documentation says',
  ]);
  expect(categoriesOf(findingLabel(aVerdict('pagination/arithmetic', { outcome: 'unchecked' })))).toEqual([
    'Suite problem: the suite could not judge',
  ]);
});

function categoriesOf(finding: string): string[] {
  return categories()
    .filter(({ matchers }) => matchers.some(({ labels: { finding: wanted = '' } }) => new RegExp(wanted).test(finding)))
    .map(({ name }) => name);
}

function labels(parts: Partial<TestFacts>): Record<string, string> {
  return Object.fromEntries(metadataOf(facts(parts), options).labels.map(({ name, value }) => [name, value]));
}

function facts(parts: Partial<TestFacts>): TestFacts {
  const title = 'Banks / List banks answers as documented';
  const none = { tags: [], verdicts: [], passes: [] };
  return { file: 'responses.spec.ts', promise: 'responses', title, target: 'mock', ...none, ...parts };
}
