import type { SentRequest } from '../core/exchange.ts';

/** A body that a server need not read to its end: it may refuse and close the connection (RFC 9110 §15.5.14). */
export function isLarge({ body }: SentRequest): boolean {
  return (body?.length ?? 0) > 1024 * 1024;
}
