import type { Exchange } from '../core/exchange.ts';
import type { Contract } from '../core/contract.ts';
import { headerValue } from '../core/http.ts';
import { imfDate } from './imf-date.ts';
import { rateHeaders, singleValue } from './rate-headers.ts';

/**
 * Seconds to wait that a `Retry-After` stands for, by the server's clock; undefined when it is missing, stands there
 * twice, or is neither whole seconds nor a date (RFC 9110 §10.2.3).
 */
export function waitSeconds(exchange: Exchange, contract: Contract): number | undefined {
  const value = singleValue(exchange, contract.rateLimit.retryAfter);
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = imfDate(value);
  return date === undefined ? undefined : Math.floor(date / 1_000) - rateHeaders(exchange, contract).date;
}

/** A limited call, and one that an overloaded server tells when to come back, may be sent again. */
export function asksToComeBack({ response }: Exchange, contract: Contract): boolean {
  if (response?.status === 429) return true;
  return response?.status === 503 && headerValue(response.headers, contract.rateLimit.retryAfter) !== undefined;
}
