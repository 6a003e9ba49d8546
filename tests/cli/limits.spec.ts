import { expect, test } from '@playwright/test';
import { expectReport, expectUnchecked } from '../support/expect-run.ts';
import { startContract, type ContractRun } from '../support/run-contract.ts';
import type { Answer } from '../support/stub-message.ts';
import { startStub } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

type Headers = Readonly<Record<string, string>>;

const day = '86400';
const longer = 'The server asks for a longer wait than a run may take';
const inVain = 'The server leaves no calls, however long the run waits';
const used = { 'X-RateLimit-Remaining': '0', 'Retry-After': '' };

/** Servers with one key, whose limit a run cannot live with; it waits for one second at most. */
const servers: Readonly<Record<string, { status?: number; after: number; headers: Headers; says: readonly string[] }>> =
  {
    'a Retry-After of a day, in mid run': {
      status: 429,
      after: 12,
      headers: { 'Retry-After': day },
      says: [longer, '86401 s, and the run waits at most 1 s'],
    },
    'a Retry-After that is never enough': {
      status: 429,
      after: 12,
      headers: { 'Retry-After': '0' },
      says: [inVain, 'after 1 s of waiting it asks for 60 s more', 'look at the limit of this key'],
    },
    'a Limit of 0': { after: 12, headers: { ...used, 'X-RateLimit-Limit': '0' }, says: [longer] },
    'a Reset in the past': {
      after: 12,
      headers: { ...used, 'X-RateLimit-Reset': '1' },
      says: [longer, '61 s, and the run'],
    },
    'a Reset in milliseconds': {
      after: 12,
      headers: { ...used, 'X-RateLimit-Reset': String(Date.now() + 30_000) },
      says: [longer, '61 s, and the run'],
    },
  };

for (const [name, { status, after, headers, says }] of Object.entries(servers)) {
  test(`${name}: the run stops with 2, says why, and reports what it saw`, async () => {
    let calls = 0;
    const change = (answer: Answer): Answer => {
      calls += 1;
      return calls <= after
        ? answer
        : { ...answer, status: status ?? answer.status, headers: replaced(answer, headers) };
    };
    const run = await runWithOneKey(change, ['--max-wait', '1']);
    expectReport(run);
    expect(run.code, run.output).toBe(2);
    for (const text of says) expect(run.output).toContain(text);
    // The calls before are judged; after the one that stops the run, nothing is sent but its repetition.
    expect(calls).toBeLessThanOrEqual(after + 2);
    expect(run.report?.requests).toBe(calls);
    expect(run.report?.totals.pass).toBeGreaterThan(50);
    const areas = run.report?.verdicts.filter(({ operation }) => operation === '(rest of the run)');
    expect(areas?.map(({ area }) => area)).toEqual(expect.arrayContaining(['pagination', 'rate-limit']));
  });
}

test('a server that refuses the very first call for a day: the run does not begin', async () => {
  const refusal = { 'Retry-After': day };
  const run = await runWithOneKey((answer) => ({ ...answer, status: 429, headers: replaced(answer, refusal) }), []);
  expectUnchecked(run, [longer, '86401 s, and the run waits at most 300 s', 'run again later, or raise --max-wait']);
});

/** The stub as a server with one key and nothing to control it by. */
async function runWithOneKey(change: (answer: Answer) => Answer, more: readonly string[]): Promise<ContractRun> {
  const folder = test.info().outputPath();
  const stub = await startStub({ change });
  const issued = await fetch(`${stub.controlUrl}/keys`, { method: 'POST', body: '{}' });
  const { bearerToken } = (await issued.json()) as { bearerToken: string };
  const environment = anEnvironment({ base_url: stub.baseUrl, bearerToken });
  const suite = writeSuite(folder, { 'environment.json': environment });
  const run = await startContract(folder, [...suite.options, ...more]).done;
  await stub.close();
  return run;
}

/** The headers of an answer with some replaced; an empty value takes one away. */
function replaced(answer: Answer, headers: Headers): Answer['headers'] {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const kept = answer.headers.filter(([name]) => !names.includes(name.toLowerCase()));
  return [...kept, ...Object.entries(headers).filter(([, value]) => value !== '')];
}
