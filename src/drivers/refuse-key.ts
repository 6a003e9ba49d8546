import type { Exchange } from '../core/exchange.ts';
import { Problem } from '../core/problem.ts';
import { variableOf } from '../environment/overlay.ts';
import type { Target } from '../environment/target.ts';
import { labelOf } from './key-source.ts';

/**
 * Stops a run whose one key is refused by the first answer. Hundreds of refusals would say no more, and on the wrong
 * environment they would be an attack on somebody's account.
 * @throws {Problem} when the call carried the key, and the server did not take it.
 */
export function refuseRefusedKey({ request, response, key }: Exchange, { path, kind, values }: Target): void {
  const status = response?.status;
  if ((status !== 401 && status !== 403) || key !== labelOf(values.get('bearerToken') ?? '')) return;
  const other = kind === 'sandbox' ? 'production' : 'sandbox';
  throw new Problem(
    'The server does not take the key',
    `${request.method} ${request.url} answered ${status} to the first call with ${variableOf(path, 'bearerToken')} (or ` +
      `BEARER_TOKEN), the key of ${kind}; nothing more was sent`,
    `see whether it is the key of ${other}, or was revoked: ${kind} and ${other} have keys of their own`,
  );
}
