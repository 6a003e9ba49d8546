import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { echoAsked, formsSuite } from './support/forms-suite.ts';
import { contract, test, textOf } from './support/leak-test.ts';

test.describe.configure({ timeout: 300_000 });

const few = ['in the message', 'in JSON escapes', 'in a body that breaks off', 'in the name of a header', 'in base64'];

test('shards with their blobs, and what is merged of them', async ({
  server,
  aim,
  run,
  left,
  canary,
  expectNoLeak,
}) => {
  const { baseUrl } = await server({ limit: 100_000, change: echoAsked([canary.jwt, canary.opaque], new Set()) });
  const suite = aim(baseUrl, formsSuite());
  const shard = join(left, 'shard');
  const only = ['--operation', ...few, '--area', 'data', '--shard', '1/1', '--reports', shard, '--json'];
  const ended = await run(contract(...suite.options, ...only));
  expect(JSON.parse(ended.output)).toMatchObject({ shard: { current: 1, total: 1 } });
  const merged = await run(contract('merge', shard, '--collection', suite.collection, '--reports', join(left, 'all')));
  expect(merged.output).toContain('The contract is broken');
  expect(textOf(left, 'all', 'contract.json')).toContain('exposure/no-key');
  expect([ended.code, merged.code]).toEqual([1, 1]);
  expectNoLeak(
    [ended, merged],
    ['shard/blob-report/', 'report.jsonl', 'all/blob-report/', 'all/junit.xml', 'all/allure-report/index.html'],
  );
});

test('the reporters of Playwright, with traces', async ({ server, aim, run, left, canary, expectNoLeak }) => {
  const { baseUrl } = await server({ limit: 100_000, change: echoAsked([canary.jwt, canary.opaque], new Set()) });
  const { collection, schemas, environment } = aim(baseUrl, formsSuite());
  const reporters = '--reporter=list,html,json,junit,blob';
  const ended = await run(
    ['node_modules/@playwright/test/cli.js', 'test', '--project=contract', '--grep=@data', '--trace=on', reporters],
    {
      CONTRACT_COLLECTION: collection,
      CONTRACT_SCHEMAS: schemas,
      CONTRACT_ENVIRONMENT: environment,
      CONTRACT_OPERATIONS: few.join(','),
      CONTRACT_REPORTS: join(left, 'reports'),
      PLAYWRIGHT_HTML_OUTPUT_DIR: join(left, 'html'),
      PLAYWRIGHT_HTML_OPEN: 'never',
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(left, 'results.json'),
      PLAYWRIGHT_JUNIT_OUTPUT_NAME: join(left, 'junit.xml'),
      PLAYWRIGHT_BLOB_OUTPUT_DIR: join(left, 'blob'),
    },
  );
  expect(ended.output).toContain('exposure/no-key');
  expect(ended.code).toBe(1);
  expect(textOf(left, 'results.json')).toContain('contract-evidence');
  // Contract tests are made without the fixtures that write traces, so that there is none to be leaked by.
  const traces = readdirSync(join(left, 'reports'), { recursive: true }).filter((name) =>
    String(name).includes('trace'),
  );
  expect(traces).toEqual([]);
  expectNoLeak([ended], ['html/index.html > ', 'results.json', 'junit.xml', 'blob/', 'report.jsonl']);
});
