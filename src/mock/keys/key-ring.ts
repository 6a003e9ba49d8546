import { createHash, randomBytes } from 'node:crypto';
import { signJwt, verifyJwt, type Claims } from './jwt.ts';

export type Environment = 'sandbox' | 'production';
export type Tenant = 'first' | 'second';

/** The three credentials of one account in one environment; only `bearerToken` opens the API. */
export interface KeySet {
  readonly bearerToken: string;
  readonly publicKey: string;
  readonly clientToken: string;
}

export interface KeyRequest {
  readonly environment?: Environment;
  readonly state?: 'valid' | 'expired' | 'revoked';
  readonly tenant?: Tenant;
}

export interface KeyRing {
  /** The keys that are there from the start. The same seed gives the same keys, so a saved .env survives a restart. */
  readonly fixed: Readonly<Record<Environment, KeySet>>;
  /** Mints a fresh key set with a rate-limit bucket of its own. */
  create(request?: KeyRequest): KeySet;
  /** The claims of a token this mock signed, whatever its state; undefined for any other text. */
  read(token: string): Claims | undefined;
  isRevoked(jti: string): boolean;
}

// Fixed dates, not the clock's: a key must not change its state when a test moves the clock there and back.
const ISSUED = Date.UTC(2026, 0, 1) / 1000;
const EXPIRES = Date.UTC(2100, 0, 1) / 1000;
const LONG_AGO = Date.UTC(2020, 0, 1) / 1000;

export function createKeyRing(seed: number): KeyRing {
  const secret = createHash('sha256').update(`okra mock, seed ${seed}`).digest();
  const revoked = new Set<string>();
  const seen = new Map<string, Claims>();

  const mint = (request: KeyRequest, jti: string): KeySet => {
    const { environment = 'sandbox', state = 'valid', tenant = 'first' } = request;
    const [iat, exp] = state === 'expired' ? [LONG_AGO - 3600, LONG_AGO] : [ISSUED, EXPIRES];
    if (state === 'revoked') revoked.add(jti);
    const sign = (kind: Claims['kind'], forEnvironment: Claims['environment']): string =>
      signJwt({ kind, environment: forEnvironment, tenant, iat, exp, jti }, secret);
    return {
      bearerToken: sign('secret', environment),
      publicKey: sign('public', environment),
      // The documentation has one client token for both environments.
      clientToken: sign('client', 'any'),
    };
  };

  return {
    fixed: {
      sandbox: mint({ environment: 'sandbox' }, `fixed-sandbox-${seed}`),
      production: mint({ environment: 'production' }, `fixed-production-${seed}`),
    },
    create: (request = {}) => mint(request, randomBytes(12).toString('hex')),
    read: (token) => {
      const known = seen.get(token);
      if (known !== undefined) return known;
      const claims = verifyJwt(token, secret);
      if (claims !== undefined) seen.set(token, claims);
      return claims;
    },
    isRevoked: (jti) => revoked.has(jti),
  };
}
