import type { Command } from 'commander';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '../../contract.config.ts';
import { Problem } from '../core/problem.ts';
import { presentEstimate, toEstimate } from '../drivers/plan/estimate.ts';
import { runPlaywright } from '../drivers/playwright/run-playwright.ts';
import { readReport } from '../drivers/read-report.ts';
import type { ContractReport } from '../reporting/contract-report.ts';
import { addScope, addShard, scopeArguments, scopeEnvironment, type Scope } from './scope.ts';

interface PlanOptions extends Scope {
  readonly json?: boolean;
}

export function addPlan(program: Command): void {
  const command = program
    .command('plan')
    .description('Say what a run will cost: requests by area, windows of the limit, earliest finish. Sends nothing.');
  addShard(addScope(command)).option('--json', 'print the estimate as JSON').addHelpText('after', help).action(plan);
}

const help = `
The run is rehearsed against the embedded mock: same collection, same filters, one key or issued keys as the target has
them, and a clock that does not make anybody wait. Lists of another length than the mock's make a run a little longer
or shorter. No key is needed.

Examples
  npm run contract -- plan --target sandbox
  npm run contract -- plan --target sandbox --budget 60
  npm run contract -- plan --target sandbox --shard 1/3
  npm run contract -- plan --target sandbox --area pagination --json`;

async function plan(options: PlanOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-plan-'));
  const now = new Date();
  try {
    const environment = { ...scopeEnvironment(options), ...rehearsal, CONTRACT_REPORTS: folder };
    const output = await runPlaywright(scopeArguments(options), environment, 'ignore');
    const report = readReport(join(folder, 'contract.json'));
    if (report === undefined) throw fallenOver(output.slice(-500) || 'it left no report');
    refuseBroken(report);
    const oneKey = await usesOneKey(environment);
    const estimate = toEstimate(report, { windowSeconds: contract.rateLimit.windowSeconds, oneKey, now });
    console.log(
      options.json === true ? JSON.stringify(estimate, null, 2) : presentEstimate(estimate, contract.rateLimit.limit),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The key is not needed, since it is never used; one that `.env` gives is replaced. */
const rehearsal = {
  CONTRACT_REPORT_ONLY: '1',
  CONTRACT_REHEARSAL: '1',
  BEARER_TOKEN: 'not-needed-for-a-rehearsal',
};

async function usesOneKey(environment: Readonly<Record<string, string>>): Promise<boolean> {
  Object.assign(process.env, environment);
  const { workers } = await import('../drivers/playwright/workers.ts');
  return workers().oneKey;
}

/** What keeps a run from beginning keeps it from being planned. */
function refuseBroken({ verdicts, requests }: ContractReport): void {
  const whole = verdicts.find(({ outcome, operation }) => outcome === 'unchecked' && operation === '(whole run)');
  if (whole !== undefined && requests === 0) throw fallenOver(whole.received);
}

function fallenOver(reason: string): Problem {
  return new Problem('The run cannot be planned', reason, 'mend that; a run would end in the same way');
}
