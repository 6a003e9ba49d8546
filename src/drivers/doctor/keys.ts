import { existsSync } from 'node:fs';
import { variableOf } from '../../environment/overlay.ts';
import { requireKey, type Target } from '../../environment/target.ts';
import type { Examination } from './examination.ts';

/** Other keys that must be refused; a test that has no such key is skipped. */
const optional = ['public_key', 'client_token', 'expired_token', 'other_environment_token', 'other_tenant_token'];

/** Which keys are there; never what they are. @throws {Problem} when the one that is needed is missing or another's. */
export function keys(target: Target): Examination {
  requireKey(target);
  const { values, controlUrl, path } = target;
  const name = 'keys';
  const dotenv = existsSync('.env') ? '.env read' : 'no .env';
  if (controlUrl !== undefined) return { name, state: 'ok', says: `the server issues them (${dotenv})` };
  const absent = optional.filter((each) => !values.get(each));
  if (absent.length === 0) return { name, state: 'ok', says: `all are there (${dotenv})` };
  return {
    name,
    state: 'note',
    says: `bearerToken is there (${dotenv}); not given: ${absent.join(', ')}`,
    remedy: `a run skips what needs them; put them into .env as ${variableOf(path, absent[0] ?? '')} and so on`,
  };
}
