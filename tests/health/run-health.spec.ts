import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { HealthEntry } from '../../src/reporting/health/health-entry.ts';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { aReport } from '../reporting/support/a-report.ts';
import { aVerdict } from '../reporting/support/a-verdict.ts';
import { anEnvironment } from '../support/tiny-suite.ts';
import { test, type Nights } from './support/nights.ts';

const sound = aReport([], [['data', 'Banks / List banks']]);
const broken: ContractReport = {
  ...aReport([aVerdict('data/schema')], [['data', 'Banks / List banks']]),
  totals: { pass: 1, violation: 1, unchecked: 0, skipped: 0, note: 0 },
};

function historyOf({ options }: Nights): HealthEntry[] {
  const lines = readFileSync(options.history, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as HealthEntry);
}

test('tells of changes of state, and of nothing else', async ({ nights }) => {
  await nights.check(sound);
  await nights.check(sound);
  expect(nights.webhook.received).toEqual([]);
  await nights.check(broken);
  await nights.check(broken);
  nights.up = false;
  await nights.check(sound);
  nights.up = true;
  await nights.check(new Error('the runner fell over'));
  await nights.check(sound);
  expect(nights.webhook.received.map(({ text }) => text)).toEqual([
    '❌ environment: Contract broken (was: Healthy). data/schema @ Banks / List banks',
    expect.stringMatching(
      /^🔴 environment: Outage \(was: Contract broken\)\. first answer: 127\.0\.0\.1:\d+: .*ECONNRESET/,
    ),
    '⚠️ environment: Suite problem (was: Outage). the runner fell over',
    '✅ environment: Healthy (was: Suite problem). the contract holds',
  ]);
  expect(historyOf(nights).map(({ state }) => state)).toEqual([
    ...['healthy', 'healthy', 'contract-broken', 'contract-broken', 'outage', 'suite-problem', 'healthy'],
  ]);
  expect(nights.warnings).toEqual([]);
});

test('a first check that is not healthy is told, and says it in blocks as well', async ({ nights }) => {
  await nights.check(broken);
  const [message] = nights.webhook.received;
  expect(message?.text).toBe('❌ environment: Contract broken. data/schema @ Banks / List banks');
  expect(message?.blocks).toMatchObject([
    {
      type: 'section',
      text: { type: 'mrkdwn', text: expect.stringContaining('• `data/schema @ Banks / List banks`') },
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: expect.stringContaining('2026-11-01 02:00 UTC · http') }] },
  ]);
});

test('what a server says calls nobody in the channel', async ({ nights }) => {
  const hostile = aVerdict('data/schema', { operation: '<!channel> & `code`' });
  await nights.check({ ...broken, verdicts: [hostile] });
  expect(JSON.stringify(nights.webhook.received)).toContain("&lt;!channel&gt; &amp; 'code'");
  expect(JSON.stringify(nights.webhook.received)).not.toContain('<!channel>');
});

/** What a webhook does, and the warning. */
const failing: Readonly<Record<string, { answer?: number | 'hang'; url?: string; says: RegExp }>> = {
  'answers 500': { answer: 500, says: /the webhook at 127\.0\.0\.1:\d+ answered 500; the next check tells it$/ },
  'does not answer': {
    answer: 'hang',
    says: /the webhook at 127\.0\.0\.1:\d+ could not be reached: no answer within 200 ms/,
  },
  'is down': { url: 'http://127.0.0.1:1/a-secret-path', says: /the webhook at 127\.0\.0\.1:1 could not be reached: / },
  'is no address': { url: 'a-secret-path', says: /the address of the webhook is no URL of http or https/ },
};

for (const [name, { answer = 200, url, says }] of Object.entries(failing)) {
  test(`a webhook that ${name}: a warning without its secret, and the next check tells it`, async ({ nights }) => {
    nights.webhook.answer = answer;
    const entry = await nights.check(broken, {
      webhookDeadlineMs: 200,
      ...(url === undefined ? {} : { webhook: url }),
    });
    expect(entry).toMatchObject({ state: 'contract-broken', untold: true });
    expect(nights.warnings).toEqual([expect.stringMatching(says)]);
    expect(nights.warnings.join() + readFileSync(nights.options.history, 'utf8')).not.toContain('a-secret-path');

    nights.webhook.answer = 200;
    nights.webhook.received.length = 0;
    expect(await nights.check(broken)).not.toHaveProperty('untold');
    await nights.check(broken);
    expect(nights.webhook.received).toHaveLength(1);
  });
}

test('a change that nobody could be told of, and that is over, is not told', async ({ nights }) => {
  await nights.check(sound);
  nights.webhook.answer = 500;
  await nights.check(broken);
  nights.webhook.answer = 200;
  nights.webhook.received.length = 0;
  await nights.check(sound);
  expect(nights.webhook.received).toEqual([]);
});

test('a missing key is a suite problem: nothing is sent, and it says what to do', async ({ nights }) => {
  const environment = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', bearerToken: '' });
  writeFileSync(nights.options.environment, JSON.stringify(environment));
  const entry = await nights.check(new Error('it must not be run'));
  expect(entry).toMatchObject({
    target: 'environment',
    state: 'suite-problem',
    reason: expect.stringMatching(
      /^The bearer token is empty: .*environment\.json: .*: put ENVIRONMENT_BEARER_TOKEN=… into \.env/,
    ),
  });
  expect(nights.webhook.received).toHaveLength(1);
});

test('targets share a history, and each is compared with itself', async ({ nights }) => {
  await nights.check(broken);
  const other = nights.options.environment.replace('environment.json', 'other.postman_environment.json');
  writeFileSync(other, readFileSync(nights.options.environment));
  await nights.check(sound, { environment: other });
  expect(nights.webhook.received).toHaveLength(1);
  expect(historyOf(nights).map(({ target }) => target)).toEqual(['environment', 'other']);
});

test('history, page and webhook that fail leave the verdict as it is', async ({ nights }) => {
  const [history, page] = [test.info().outputPath('a-folder'), test.info().outputPath('another')];
  mkdirSync(history);
  mkdirSync(page);
  nights.webhook.answer = 500;
  const entry = await nights.check(broken, { history, page });
  expect(entry.state).toBe('contract-broken');
  expect(nights.warnings).toEqual([
    expect.stringContaining('the history of health checks cannot be read'),
    expect.stringContaining('the change of state was not told'),
    expect.stringContaining('this check is missing in the history'),
    expect.stringContaining('the health page could not be written'),
  ]);
});
