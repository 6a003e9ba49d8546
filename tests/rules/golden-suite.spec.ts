import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Note, Verdict } from '../../src/core/verdict.ts';
import { formatVerdicts } from '../../src/reporting/format-verdicts.ts';
import { suiteAreas } from '../support/all-rules.ts';
import { expectGolden } from '../support/golden.ts';
import { runSpecs } from '../support/run-specs.ts';
import { steadyVerdict } from '../support/steady-verdict.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { aCollection, anEnvironment, folders, listCustomers, writeSuite, type Files } from '../support/tiny-suite.ts';

/** Runs specs with a suite of files against a stub. @returns what was not a pass, the first of each rule. */
async function told(
  specs: readonly string[],
  { files = {}, variables = {}, ...stubOptions }: StubOptions & { files?: Files; variables?: Record<string, string> },
): Promise<(Verdict | Note)[]> {
  const folder = test.info().outputPath();
  const stub = await startStub(stubOptions);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const suite = writeSuite(folder, { 'environment.json': environment, ...files });
  const { collection: COLLECTION, schemas: SCHEMAS, environment: ENVIRONMENT } = suite;
  const report = await runSpecs(folder, specs, { COLLECTION, SCHEMAS, ENVIRONMENT, ...variables });
  await stub.close();
  const all = [...report.verdicts, ...report.notes];
  const first = all.filter(({ rule }, index) => all.findIndex((other) => other.rule === rule) === index);
  return first.map((verdict) => steadyVerdict(verdict, { [folder]: '/suite' }));
}

function expectTold(name: string, verdicts: readonly (Verdict | Note)[], rules: readonly string[]): void {
  const chosen = rules.map((id) => verdicts.find(({ rule }) => rule === id)).filter((each) => each !== undefined);
  expect(chosen.map(({ rule }) => rule)).toEqual(rules);
  expectGolden(join(import.meta.dirname, 'golden', `suite-${name}.txt`), `${formatVerdicts(chosen)}\n`);
}

test('what a person reads of a collection with mistakes of its own', async () => {
  const unfilled = { ...listCustomers, name: 'Find customers' };
  const raw = { mode: 'raw', raw: '{"customer": "{{no_such_value}}"}' };
  const item = { ...unfilled, request: { ...unfilled.request, body: raw } };
  const script = "pm.test('there are two banks', () => pm.expect(pm.response.json().data.banks.length).to.equal(2));";
  const [customers, banks] = folders;
  const event = [{ listen: 'test', script: { exec: [script] } }];
  const collection = aCollection([
    { ...customers, item: [listCustomers, item] },
    { ...banks, event },
  ]);
  const files = { 'collection.json': collection, 'schemas/customers/find-customers.schema.json': { type: 'object' } };
  const verdicts = await told(['responses', 'postman'], { files });
  expectTold('own-mistakes', verdicts, [
    'status/answers-as-documented',
    'request/newman-sends',
    'status/postman-checks',
  ]);
});

test('what a person reads when the answers are no JSON, and a schema is none', async () => {
  const page = { status: 200, headers: [['Content-Type', 'text/html']], body: '<p>Welcome</p>' } as const;
  const files = { 'schemas/shared/error.schema.json': { type: 'objekt' } };
  const verdicts = await told(['responses'], { change: () => page, files });
  expectTold('no-json', verdicts, ['json/suite', 'request/suite']);
});

test('what a person reads when the run cannot even begin', async () => {
  const verdicts = await told(['responses'], { variables: { ENVIRONMENT: 'no-such.postman_environment.json' } });
  expectTold('no-start', verdicts, ['availability/suite']);
});

test('what a person reads of each part of the contract that a run with one key did not come to', async () => {
  let calls = 0;
  const limited = { status: 429, headers: [['Retry-After', '3600']], body: '{"status":"error"}' } as const;
  const stub = await startStub({ change: (answer) => ((calls += 1) > 6 ? limited : answer) });
  const issued = await fetch(`${stub.controlUrl}/keys`, { method: 'POST', body: '{}' });
  const { bearerToken } = (await issued.json()) as { bearerToken: string };
  const schedule = { ...listCustomers, name: 'Schedule report' };
  const files = {
    'collection.json': aCollection([...folders, { name: 'Reports', item: [schedule] }]),
    'environment.json': anEnvironment({ base_url: stub.baseUrl, bearerToken }),
  };
  const verdicts = await told(['.*'], { files });
  await stub.close();
  const parts = suiteAreas().filter((area) => !['availability', 'json'].includes(area));
  expectTold(
    'stopped',
    verdicts,
    parts.map((area) => `${area}/suite`),
  );
});
