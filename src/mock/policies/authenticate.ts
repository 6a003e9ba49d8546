import { headerValues } from '../../core/http.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Identity } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';

/** Accepts exactly one `Authorization: Bearer <secret key of this environment>`; nothing in body, query or cookie counts. */
export function createAuthenticate(keys: KeyRing, now: () => number): Policies['authenticate'] {
  return (call, route) => {
    const credentials = headerValues(call.headers, 'authorization');
    if (credentials.length === 0) return refused('No authorization header', false);
    if (credentials.length > 1) return refused('More than one authorization header');
    const [, scheme = '', token = ''] = /^(\S+) +(\S+)$/.exec(credentials[0] ?? '') ?? [];
    if (scheme.toLowerCase() !== 'bearer') return refused('The authorization header is not "Bearer <secret key>"');
    const claims = keys.read(token);
    if (claims === undefined) return refused('The key is not one of ours');
    if (claims.kind !== 'secret')
      return refused(`A ${claims.kind} key is for the widget; the API needs the secret key`);
    if (claims.environment !== route.environment) return refused(`The key is for ${claims.environment}`);
    if (claims.exp * 1000 <= now()) return refused('The key has expired');
    if (keys.isRevoked(claims.jti)) return refused('The key has been revoked');
    return { ok: true, jti: claims.jti, environment: claims.environment, tenant: claims.tenant };
  };
}

function refused(problem: string, presented = true): Identity {
  return { ok: false, presented, problem };
}
