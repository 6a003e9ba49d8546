import type { Target } from '../../environment/target.ts';
import { reach } from '../health/reach.ts';
import type { Examination } from './examination.ts';

/** Walks to the server and asks once, without a key: that spends nobody's limit, and shows no key to a wrong address. */
export async function hostReachable(target: Target, deadlineMs: number): Promise<Examination> {
  const name = 'host';
  const values = new Map([...target.values].filter(([key]) => key !== 'bearerToken'));
  const { failure, status, steps } = await reach({ ...target, values }, deadlineMs);
  if (failure === undefined) {
    const ms = Math.round(steps.reduce((sum, step) => sum + step.ms, 0));
    return { name, state: 'ok', says: `${target.baseUrl} answers (${status ?? 'no HTTP'}, ${ms} ms)` };
  }
  return {
    name,
    state: 'missing',
    says: `${target.baseUrl} cannot be reached: ${failure.step}: ${failure.reason}`,
    remedy: `check base_url of ${target.path}, and that the server is up`,
  };
}
