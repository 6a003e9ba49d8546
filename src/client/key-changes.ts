import { headerValue } from '../core/http.ts';
import type { Plan } from '../core/exchange.ts';
import type { PlanChange } from './plan-changes.ts';
import { withHeader } from './plan-changes.ts';

/** Sends another bearer key. */
export function withKey(key: string): PlanChange {
  return withHeader('Authorization', `Bearer ${key}`);
}

/** Makes an Authorization value of the key that the plan carries. */
export function withAuthorization(make: (key: string) => string): PlanChange {
  return (plan) => withHeader('Authorization', make(keyOf(plan)))(plan);
}

/** The bearer key that a plan carries; empty when it carries none. */
export function keyOf(plan: Plan): string {
  return /^bearer +(\S+)$/i.exec(headerValue(plan.headers, 'authorization') ?? '')?.[1] ?? '';
}

/** A JWT of the usual form that nobody issued. It expires long after every test. */
export function inventedKey(): string {
  return [
    encode({ alg: 'HS256', typ: 'JWT' }),
    encode({ sub: 'contract-test', exp: 4_102_444_800 }),
    'A'.repeat(43),
  ].join('.');
}

/** The same claims, unsigned: `alg` is `none`, and nothing stands where the signature stood (RFC 8725 §2.1). */
export function unsigned(key: string): string {
  const [, claims = encode({ sub: 'contract-test' })] = key.split('.');
  return `${encode({ alg: 'none', typ: 'JWT' })}.${claims}.`;
}

/**
 * The same key with another signature: one letter of it in the other case, which also a comparison without letter case
 * would take for the same.
 */
export function resigned(key: string): string {
  const [header = '', claims = '', signature = ''] = key.split('.');
  const recased = signature.replace(/[a-z]/i, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
  return [header, claims, recased === signature ? `A${signature.slice(1)}` : recased].join('.');
}

/** The key with something behind it. */
export function lengthened(key: string): string {
  return `${key}x`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
