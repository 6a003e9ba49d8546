import type { Fault } from '../../pipeline/fault.ts';
import type { Claims } from '../../keys/jwt.ts';
import { headerValue } from '../../../core/http.ts';
import { isObject } from '../kit/body.ts';
import { believe } from '../kit/credentials.ts';
import { parseLoosely } from '../kit/json-text.ts';

export const F239: Fault = {
  id: 'F239',
  area: 'authentication',
  title: 'A key that says alg none is accepted without a signature',
  policies: {
    authenticate: (previous) => (call, route) => {
      const identity = previous(call, route);
      if (identity.ok || identity.why !== 'unknown') return identity;
      const claims = unsignedClaims(headerValue(call.headers, 'authorization') ?? '');
      return (claims && believe(claims, route)) ?? identity;
    },
  },
};

function unsignedClaims(authorization: string): Claims | undefined {
  const [, header = '', payload = ''] = /^bearer +([\w-]+)\.([\w-]+)\.?$/i.exec(authorization) ?? [];
  const decode = (part: string): unknown => parseLoosely(Buffer.from(part, 'base64url'));
  const head = decode(header);
  const claims = decode(payload);
  if (!isObject(head) || !/^none$/i.test(String(head['alg'])) || !isObject(claims)) return undefined;
  return claims['kind'] === 'secret' ? (claims as unknown as Claims) : undefined;
}
