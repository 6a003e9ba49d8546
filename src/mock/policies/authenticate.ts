import { headerValues } from '../../core/http.ts';
import type { Claims } from '../keys/jwt.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Identity, Unfit } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';

/** Accepts exactly one `Authorization: Bearer <secret key of this environment>`; nothing in body, query or cookie counts. */
export function createAuthenticate(keys: KeyRing, now: () => number): Policies['authenticate'] {
  return (call, route) => {
    const credentials = headerValues(call.headers, 'authorization');
    if (credentials.length === 0) return refused('missing', 'No authorization header');
    if (credentials.length > 1) return refused('malformed', 'More than one authorization header');
    const [, scheme = '', token = ''] = /^(\S+) +(\S+)$/.exec(credentials[0] ?? '') ?? [];
    if (scheme.toLowerCase() !== 'bearer')
      return refused('malformed', 'The authorization header is not "Bearer <secret key>"');
    const claims = keys.read(token);
    if (claims === undefined) return refused('unknown', 'The key is not one of ours');
    const { kind, environment, tenant, jti } = claims;
    if (kind !== 'secret')
      return refused('kind', `A ${kind} key is for the widget; the API needs the secret key`, claims);
    if (environment !== route.environment) return refused('environment', `The key is for ${environment}`, claims);
    if (claims.exp * 1000 <= now()) return refused('expired', 'The key has expired', claims);
    if (keys.isRevoked(jti)) return refused('revoked', 'The key has been revoked', claims);
    return { ok: true, jti, environment, tenant };
  };
}

function refused(why: Unfit, problem: string, claims?: Claims): Identity {
  return { ok: false, presented: why !== 'missing', why, problem, claims };
}
