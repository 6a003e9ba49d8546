import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../../src/mock/index.ts';
import { anEnvironment } from '../support/tiny-suite.ts';
import { aProject, change, doctor, lineOf, write } from './support/a-project.ts';

const key = 'header-of-a-key.claims-of-the-key.signature-of-it';

test('a sound project lacks nothing: one line for each thing, and 0', async () => {
  const { code, output } = await doctor(aProject());
  expect(output).toContain('Nothing is missing: a run can begin.');
  const names = ['Node', 'packages', 'environments', 'target', 'collection', 'schemas', 'reports'];
  for (const name of names) expect(lineOf(output, name)).toMatch(/^✓/);
  expect(lineOf(output, 'Chromium')).toMatch(/^[✓!]/);
  expect(code).toBe(0);
});

/** What is broken, the line that says so, and what that has to name. */
const broken: Readonly<Record<string, { breaks: (folder: string) => void; line: string; says: RegExp }>> = {
  'a Node that is too old': {
    breaks: (folder) => change(folder, 'package.json', '">=20.19"', '">=99.1"'),
    line: 'Node',
    says: new RegExp(`^✗ .*${process.versions.node}, and >=99\\.1 is needed +→ install a newer Node`),
  },
  'a package that the lock file does not know': {
    breaks: (folder) => change(folder, 'package.json', '"ajv": "^8', '"ajv": "^9'),
    line: 'packages',
    says: /^✗ .*package-lock\.json is not in step with package\.json: ajv +→ run "npm install"/,
  },
  'no lock file': {
    breaks: (folder) => rmSync(join(folder, 'package-lock.json')),
    line: 'packages',
    says: /^✗ .*package-lock\.json: no such file +→/,
  },
  'packages that are not installed': {
    breaks: (folder) => rmSync(join(folder, 'node_modules')),
    line: 'packages',
    says: /^✗ .*not installed.*newman.* +→ run "npm ci --ignore-scripts"/,
  },
  'an environment file that is no JSON': {
    breaks: (folder) => write(folder, 'environments/staging.json', '{'),
    line: 'environments',
    says: /^✗ .*environments\/staging\.json:1:2: .* +→ mend the syntax/,
  },
  'no environments': {
    breaks: (folder) => rmSync(join(folder, 'environments'), { recursive: true }),
    line: 'environments',
    says: /^✗ .*environments.* +→/,
  },
  'a collection that is no JSON': {
    breaks: (folder) => write(folder, 'collections/okra-v2.postman_collection.json', '{'),
    line: 'collection',
    says: /^✗ .*okra-v2\.postman_collection\.json:1:2/,
  },
  'a schema that does not compile': {
    breaks: (folder) =>
      change(folder, 'schemas/okra-v2/banks/list-banks.schema.json', '"type": "object"', '"type": "objekt"'),
    line: 'schemas',
    says: /^✗ .*banks\/list-banks\.schema\.json.* +→ mend it: until then what it describes is unchecked/,
  },
  'reports that are a file': {
    breaks: (folder) => write(folder, 'reports', ''),
    line: 'reports',
    says: /^✗ .*reports cannot be written: .* +→ free the folder, or name another with --reports/,
  },
};

for (const [name, { breaks, line, says }] of Object.entries(broken)) {
  test(`${name}: its line says what to do, and the exit code is 2`, async () => {
    const folder = aProject();
    breaks(folder);
    const { code, output } = await doctor(folder);
    expect(lineOf(output, line)).toMatch(says);
    expect(output).toContain('A run cannot begin, or cannot judge everything: mend ');
    expect(code).toBe(2);
  });
}

test('a flaw in the collection and a missing Chromium are notes: a run can begin', async () => {
  const folder = aProject();
  change(folder, 'collections/okra-v2.postman_collection.json', '{{customer_id}}', '{{custumer_id}}');
  const { code, output } = await doctor(folder, [], { CHROMIUM: join(folder, 'no-chromium') });
  expect(lineOf(output, 'collection')).toMatch(/^! .*custumer_id.* +→ run "npm run lint:contract"/);
  expect(lineOf(output, 'Chromium')).toMatch(/^! .*no-chromium +→ only the project's own tests/);
  expect(code).toBe(0);
});

test('a key is told to be there and never shown, and the host is asked without it', async () => {
  const folder = aProject();
  const mock = await startMock();
  const environment = anEnvironment({ base_url: mock.baseUrls.sandbox, bearerToken: '' });
  write(folder, 'environments/staging.json', JSON.stringify(environment));
  write(folder, '.env', `STAGING_BEARER_TOKEN=${key}\n`);
  const { code, output } = await doctor(folder, ['--environment', 'environments/staging.json']);
  await mock.close();
  expect(lineOf(output, 'keys')).toMatch(
    /^! .*bearerToken is there \(\.env read\); not given: public_key, .*STAGING_PUBLIC/,
  );
  expect(lineOf(output, 'host')).toMatch(/^✓ .*\/v2\/sandbox answers \(401, \d+ ms\)/);
  expect(output).not.toContain(key);
  expect(code).toBe(0);
});

test('no key, and no host: each has a line, and both are missing', async () => {
  const folder = aProject();
  const file = (name: string, values: Readonly<Record<string, string>>) =>
    write(folder, `environments/${name}.json`, JSON.stringify(anEnvironment(values)));
  file('keyless', { base_url: 'http://127.0.0.1:1/v2/sandbox' });
  file('down', { base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: key });
  const keyless = await doctor(folder, ['--environment', 'environments/keyless.json']);
  expect(lineOf(keyless.output, 'target')).toMatch(/^✓ .*127\.0\.0\.1:1\/v2\/sandbox \(sandbox\)/);
  expect(lineOf(keyless.output, 'keys')).toMatch(/^✗ .*The bearer token is empty: .* +→ put KEYLESS_BEARER_TOKEN=/);
  // The host is asked without a key, so that it is not the next thing to be mended.
  expect(lineOf(keyless.output, 'host')).toMatch(/^✗ .*cannot be reached: TCP: /);
  expect(keyless.output).toContain('mend keys, host.');
  const down = await doctor(folder, ['--environment', 'environments/down.json']);
  expect(lineOf(down.output, 'host')).toMatch(/^✗ .*cannot be reached: TCP: .*ECONNREFUSED.* +→ check base_url/);
  expect([keyless.code, down.code]).toEqual([2, 2]);
});

test('--json has the same as data', async () => {
  const folder = aProject();
  write(folder, 'file', '');
  const { code, output, errors } = await doctor(folder, ['--json', '--reports', 'file']);
  expect(errors).toBe('');
  const { ready, target, checks } = JSON.parse(output);
  expect({ ready, target, code }).toEqual({
    ready: false,
    target: 'environments/mock.postman_environment.json',
    code: 2,
  });
  expect(checks).toContainEqual(
    expect.objectContaining({ name: 'reports', state: 'missing', remedy: expect.any(String) }),
  );
  expect(checks).toContainEqual({ name: 'target', state: 'ok', says: 'the embedded mock: no key and no host needed' });
});
