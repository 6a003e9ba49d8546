import type { Call } from '../../pipeline/call.ts';
import type { Identity, Route } from '../../pipeline/context.ts';
import type { PolicyWraps } from '../../pipeline/fault.ts';
import type { Claims } from '../../keys/jwt.ts';

/** The call as if this token, and nothing else, stood in its authorization header. */
function withBearer(call: Call, token: string): Call {
  const headers = call.headers.filter(([name]) => name.toLowerCase() !== 'authorization');
  return { ...call, headers: [...headers, ['authorization', `Bearer ${token}`]] };
}

/** Also lets in whom one of the tokens found in a refused call lets in. */
export function alsoAccept(tokensOf: (call: Call) => readonly string[]): NonNullable<PolicyWraps['authenticate']> {
  return (previous) => (call, route) => {
    const identity = previous(call, route);
    if (identity.ok) return identity;
    const others = tokensOf(call).map((token) => previous(withBearer(call, token), route));
    return others.find((other) => other.ok) ?? identity;
  };
}

/** Who a key says it belongs to, believed without further questions; undefined for a key of another environment. */
export function believe({ environment, jti, tenant }: Claims, route: Route): Identity | undefined {
  return environment === route.environment ? { ok: true, jti, environment, tenant } : undefined;
}
