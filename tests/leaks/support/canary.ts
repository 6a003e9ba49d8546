import { randomBytes } from 'node:crypto';

/** Keys that exist for one test only, so that whatever is found of them was leaked by it. */
export interface Canary {
  /** A JWT, as the secret keys of the API are. */
  readonly jwt: string;
  /** A key of random characters, with all that URLs, JSON and HTML write in another way. */
  readonly opaque: string;
  /** Both, by the names that a leak is told under. */
  readonly secrets: Readonly<Record<string, string>>;
}

export function aCanary(): Canary {
  // Nothing but chance is in it, so that no piece of it stands anywhere else.
  const claims = { jti: randomBytes(36).toString('base64url') };
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const jwt = `${header}.${payload}.${randomBytes(48).toString('base64url')}`;
  // In its middle stands what looks like an escape, and is none.
  const signs = String.raw`/+="&'<>\/\u0041%41&amp;\n`;
  const opaque = `${randomBytes(12).toString('base64')}${signs}${randomBytes(24).toString('base64')}`;
  return { jwt, opaque, secrets: { 'the JWT': jwt, 'the opaque key': opaque } };
}
