import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectUnchecked } from '../support/expect-run.ts';
import { startContract } from '../support/run-contract.ts';
import { startStub, type Stub } from '../support/stub-okra.ts';
import { aCollection, anEnvironment, folders, listCustomers, writeSuite, type Files } from '../support/tiny-suite.ts';

/** Files that are wrong before anything is sent, and what is said of them; FOLDER stands for that of the suite. */
const broken: Readonly<Record<string, { files: Files; options?: readonly string[]; says: readonly string[] }>> = {
  'a collection that is no JSON': {
    files: { 'collection.json': '{\n  "info": {,}\n}' },
    says: ['The collection is not valid JSON', 'FOLDER/collection.json:2:12: ', 'mend the syntax at that place'],
  },
  'a collection of another format version': {
    files: { 'collection.json': JSON.stringify(aCollection()).replace('v2.1.0', 'v2.0.0') },
    says: ['The collection has another format version', 'info.schema is "https://', 'export it from Postman as'],
  },
  'an environment that is missing': {
    files: { 'environment.json': undefined },
    says: ['The environment file cannot be read', 'FOLDER/environment.json: no such file'],
  },
  'an environment that is no JSON': {
    files: { 'environment.json': '{"values": [' },
    says: ['The environment file is not valid JSON', 'FOLDER/environment.json:1:13: '],
  },
  'schemas that are missing': {
    files: {},
    options: ['--schemas', 'no-such-folder'],
    says: ['The schemas cannot be read', 'no-such-folder: no such folder', 'check --schemas'],
  },
  'production without leave': {
    files: { 'environment.json': anEnvironment({ base_url: 'http://127.0.0.1:1/v2', bearerToken: 'a-long-token' }) },
    says: ['Production is not tested unless you say so', 'http://127.0.0.1:1/v2 is a production', '--allow-production'],
  },
  'filters that leave nothing': {
    files: {},
    options: ['--operation', 'nothing like this'],
    says: ['No operation is left to check', 'operation: nothing like this; tag: any', 'widen --operation or --tag'],
  },
};

test.describe('files', () => {
  for (const [name, { files, options = [], says }] of Object.entries(broken)) {
    test(`${name}: the run ends with 2 and one message that names the place`, async () => {
      const folder = test.info().outputPath();
      const sound = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: 'a-long-enough-token' });
      const suite = writeSuite(folder, { 'environment.json': sound, ...files });
      const run = await startContract(folder, [...suite.options, ...options]).done;
      expectUnchecked(
        run,
        says.map((text) => text.replace('FOLDER', folder)),
      );
      expect(run.report).toMatchObject({ exchanges: 0, totals: { pass: 0, violation: 0, unchecked: 1, skipped: 0 } });
    });
  }

  test('an empty bearer token: the run ends with 2 and says where to put one', async () => {
    test.skip(existsSync('.env'), '.env may hold a token');
    const folder = test.info().outputPath();
    const environment = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: '' });
    const suite = writeSuite(folder, { 'environment.json': environment });
    const run = await startContract(folder, suite.options).done;
    expectUnchecked(run, ['The bearer token is empty', `${suite.environment}: bearerToken has no value`, 'into .env']);
  });

  test('a wrong option ends with 2, since 1 means a broken contract', async () => {
    const run = await startContract(test.info().outputPath(), ['--deadline', 'soon']).done;
    expect(run).toMatchObject({ code: 2, report: undefined });
    expect(run.output).toContain("'--deadline <seconds>' argument 'soon' is invalid");
  });
});

test.describe('files of a run that can begin', () => {
  let stub: Stub;
  let environment: object;

  test.beforeAll(async () => {
    stub = await startStub();
    environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  });

  test.afterAll(() => stub.close());

  test('variables that nobody defines stop their operation only, and are named with their places', async () => {
    const folder = test.info().outputPath();
    const request = {
      ...listCustomers.request,
      url: '{{base_url}}/customers/{{nowhere}}',
      header: [...listCustomers.request.header, { key: 'X-Client', value: '{{nobody}}' }],
      body: { mode: 'raw', raw: '{"limit": {{nothing}}}' },
    };
    const collection = aCollection([{ name: 'Unknown', item: [{ ...listCustomers, request }] }, ...folders]);
    const suite = writeSuite(folder, { 'collection.json': collection, 'environment.json': environment });
    const run = await startContract(folder, [...suite.options, '--area', 'status', 'data']).done;
    expectUnchecked(run, [
      'nobody defines {{nowhere}} in the URL, {{nobody}} in the header X-Client, {{nothing}} in the body',
      `correct the name in ${suite.collection}, or add a value to ${suite.environment}`,
    ]);
    const stopped = run.report?.verdicts.filter(({ outcome }) => outcome === 'unchecked') ?? [];
    expect(new Set(stopped.map(({ operation }) => operation))).toEqual(new Set(['Unknown / List customers']));
    const judged = new Set(run.report?.passes.map(({ operation }) => operation));
    expect([...judged]).toEqual(expect.arrayContaining(['Customers / List customers', 'Banks / List banks']));
  });

  test('schemas that cannot be used leave their rules unchecked, and are named with what is wrong', async () => {
    const folder = test.info().outputPath();
    const suite = writeSuite(folder, {
      'environment.json': environment,
      'schemas/customers/list-customers.schema.json': { type: 'object', requird: ['status'] },
      'schemas/customers/list-customers.request.schema.json': '{"type": "object",}',
      'schemas/banks/list-banks.schema.json': undefined,
    });
    const run = await startContract(folder, [...suite.options, '--area', 'data']).done;
    const file = (name: string): string => `no usable schema: ${suite.schemas}/${name}`;
    expectUnchecked(run, [
      `${file('customers/list-customers.schema.json')}: /requird: strict mode: unknown keyword: "requird"`,
      `${file('customers/list-customers.request.schema.json')}: The schema is not valid JSON`,
      `${file('banks/list-banks.schema.json')}: no such file`,
    ]);
    expect(run.report?.totals).toMatchObject({ violation: 0, pass: expect.any(Number) });
  });
});
