import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { areas } from '../../src/core/area.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { formatVerdicts } from '../../src/reporting/format-verdicts.ts';
import { exchangeRules } from '../../src/rules/exchange-rules.ts';
import { sequenceRules } from '../../src/rules/sequence-rules.ts';
import { expectReport } from '../support/expect-run.ts';
import { expectGolden } from '../support/golden.ts';
import { startContract, type ContractRun } from '../support/run-contract.ts';
import type { Answer } from '../support/stub-message.ts';
import { steadyVerdict } from '../support/steady-verdict.ts';
import { startStub } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

const page = '{"status":"success","message":"Here","data":{"customers":[{"_id":"1","name":"Ada"}],"banks":[]}}';
const trace = '<pre>Error: no\n    at run (/srv/app/index.js:10:3)</pre>';

/** Servers that break many promises at once. */
const servers: Readonly<Record<string, { change: (answer: Answer) => Answer; code: number }>> = {
  'takes everything': {
    change: (answer) =>
      answer.status < 400 || answer.status === 429 ? answer : { ...answer, status: 200, body: page },
    code: 1,
  },
  'fails at everything': {
    change: () => ({ status: 500, headers: [['Content-Type', 'text/html']], body: trace }),
    code: 2,
  },
};

const passive = new Set<string>([...exchangeRules, ...sequenceRules].map(({ id }) => id));

for (const [name, { change, code }] of Object.entries(servers)) {
  test(`a server that ${name}: a short summary in order, each broken rule once, and messages that people have read`, async () => {
    const folder = test.info().outputPath();
    const stub = await startStub({ change });
    const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
    const suite = writeSuite(folder, { 'environment.json': environment });
    const run = await startContract(folder, suite.options).done;
    await stub.close();
    expectReport(run);
    expect(run.code, run.output).toBe(code);
    expect(new Set(run.report?.verdicts.map(({ rule }) => rule)).size).toBeGreaterThan(15);
    expectShort(run);
    const golden = join(import.meta.dirname, '../rules/golden', `probes-${name.replaceAll(' ', '-')}.txt`);
    expectGolden(golden, `${formatVerdicts(probeVerdicts(run).map((verdict) => steadyVerdict(verdict)))}\n`);
  });
}

function expectShort({ output, report }: ContractRun): void {
  const summary = output.slice(output.indexOf('Contract of'));
  expect(summary.split('\n').length, summary).toBeLessThan(60);
  const numbers = [...summary.matchAll(/^[✗?] (\d+)\. /gm)].map(([, number]) => Number(number));
  expect(numbers[0]).toBe(1);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const broken = new Set(report?.verdicts.filter(({ outcome }) => outcome === 'violation').map(({ rule }) => rule));
  // A doubt about the whole run comes first, and is no rule of the API.
  const told = [...summary.matchAll(/^✗ \d+\. (\S+\/\S+) |^ {2}rule {7}(\S+)$/gm)]
    .map(([, one, other]) => one ?? other)
    .filter((rule) => rule?.endsWith('/suite') !== true);
  expect(told.filter((rule, index) => told.indexOf(rule) !== index)).toEqual([]);
  const order = told.map((rule) => areas.findIndex((area) => rule?.startsWith(`${area}/`)));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const hidden = /… and (\d+) more broken rules?;/.exec(summary)?.[1] ?? '0';
  expect(told.length + Number(hidden)).toBe(broken.size);
}

/** One violation of each promise that a probe looks at. */
function probeVerdicts({ report }: ContractRun): Verdict[] {
  const key = ({ rule, operation, pointer, expected }: Verdict): string => [rule, operation, pointer, expected].join();
  const broken = report?.verdicts.filter(({ outcome, rule }) => outcome === 'violation' && !passive.has(rule)) ?? [];
  const sorted = broken.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sorted.filter(({ rule }, index) => sorted.findIndex((other) => other.rule === rule) === index);
}
