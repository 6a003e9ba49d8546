import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock, type FaultInfo } from '../../mock/index.ts';
import { runPlaywright } from '../playwright/run-playwright.ts';
import { readReport } from '../read-report.ts';
import type { Case } from './cases.ts';
import { toResult, type CaseResult } from './result.ts';

/** Milliseconds for one call: a fault that lets calls hang would hold a run up otherwise. */
const deadlineMs = 2_500;

/** Each run takes a few seconds, in which the optimising compiler of V8 costs more than it brings. */
const shortLived = ['--no-opt'];

const suiteOptions = [
  ...['--project=contract', '--project=limit'],
  ...['--workers=1', '--grep-invert=Newman', '--global-timeout=120000'],
];

/** Areas with tests of their own, by their tags; what is promised in the others, every answer shows. */
export const probed: readonly FaultInfo['area'][] = [
  ...(['status', 'data', 'pagination', 'rate-limit-headers', 'rate-limit', 'authentication'] as const),
  ...(['request', 'routing', 'environment', 'exposure', 'state'] as const),
];

export interface CaseOptions {
  /** Requests that the suite may send; as many as it takes when absent. */
  readonly budget?: number | undefined;
  /** Go on when the fault is found, to see which other rules find it. */
  readonly findAll?: boolean | undefined;
}

/**
 * Aims the suite at one faulty server: in a process of its own, by an environment file, as anybody's server would be.
 * Only Newman is left out, which would send the same requests once more. The tests about the areas of the faults come
 * first; where they do not find them, the whole suite goes to a new server.
 */
export async function runCase(test: Case, options: CaseOptions): Promise<CaseResult> {
  const { budget, findAll } = options;
  const likely = budget === undefined && findAll !== true ? soughtIn(test).filter((area) => probed.includes(area)) : [];
  if (likely.length === 0) return runSuite(test, options, []);
  const first = await runSuite(test, options, [`--grep=${likely.map((area) => `@${area}(?![\\w-])`).join('|')}`]);
  if (first.ok && first.rightArea) return first;
  const whole = await runSuite(test, options, []);
  const exchanges = first.exchanges + whole.exchanges;
  return { ...whole, exchanges, durationMs: first.durationMs + whole.durationMs };
}

async function runSuite(
  test: Case,
  { budget, findAll }: CaseOptions,
  selection: readonly string[],
): Promise<CaseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'fault-'));
  const mock = await startMock({ seed: test.seed, faults: test.faults.map((fault) => fault.id) });
  const start = performance.now();
  try {
    const environment = join(folder, 'server.postman_environment.json');
    writeFileSync(environment, environmentText(mock.baseUrls.sandbox, mock.controlUrl));
    const output = await runPlaywright(
      [...suiteOptions, ...selection],
      {
        CONTRACT_COMMAND: '1',
        CONTRACT_REPORT_ONLY: '1',
        CONTRACT_ENVIRONMENT: environment,
        CONTRACT_REPORTS: folder,
        CONTRACT_DEADLINE_MS: String(deadlineMs),
        ...(budget === undefined ? {} : { CONTRACT_BUDGET: String(budget) }),
        ...(findAll === true ? {} : { CONTRACT_SOUGHT_AREAS: soughtIn(test).join() }),
      },
      'ignore',
      shortLived,
    );
    return toResult(test, readReport(join(folder, 'contract.json')), output, performance.now() - start);
  } finally {
    await mock.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the faults should show. Something that is only advised makes no violation, and ends no run. */
function soughtIn({ kind, faults }: Case): FaultInfo['area'][] {
  if (kind === 'variant' || faults.some((fault) => fault.advisory === true)) return [];
  return faults.map((fault) => fault.area);
}

function environmentText(baseUrl: string, controlUrl: string): string {
  const values = { base_url: baseUrl, bearerToken: '', control_url: controlUrl };
  const list = Object.entries(values).map(([key, value]) => ({ key, value, type: 'default', enabled: true }));
  return JSON.stringify({ name: 'server under test', values: list, _postman_variable_scope: 'environment' });
}
