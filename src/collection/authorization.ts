import { Problem } from '../core/problem.ts';
import type { PostmanAuth } from './postman.ts';

/**
 * The `Authorization` header value that a Postman auth block stands for, variables still in it.
 * @throws {Problem} for any scheme other than bearer and none: the API knows no other.
 */
export function authorizationOf(auth: PostmanAuth | null | undefined, source: string): string | undefined {
  if (!auth || auth.type === 'noauth') return undefined;
  if (auth.type === 'bearer') {
    const token = auth.bearer?.find((pair) => pair.key === 'token')?.value;
    return `Bearer ${String(token ?? '')}`;
  }
  throw new Problem(
    'A request uses an authentication that the API does not know',
    `${source}: auth type "${auth.type}"`,
    'use "bearer", or "noauth"',
  );
}
