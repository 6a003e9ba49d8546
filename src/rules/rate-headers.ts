import type { Contract } from '../core/contract.ts';
import type { Exchange } from '../core/exchange.ts';
import { headerValue, headerValues } from '../core/http.ts';
import { imfDate } from './imf-date.ts';

/** What an answer says about the limit. Each number is undefined when its header is missing or no whole number. */
export interface RateHeaders {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Seconds since 1970. */
  readonly reset: number | undefined;
  /** Seconds since 1970 by the server's clock; by ours where it sends no Date. */
  readonly date: number;
}

const known = new WeakMap<Exchange, RateHeaders>();

/** The limit headers of an answer, read once. */
export function rateHeaders(exchange: Exchange, contract: Contract): RateHeaders {
  const read = known.get(exchange) ?? readHeaders(exchange, contract);
  known.set(exchange, read);
  return read;
}

function readHeaders(exchange: Exchange, { rateLimit }: Contract): RateHeaders {
  const headers = exchange.response?.headers ?? [];
  const number = (name: string): number | undefined => {
    const value = headerValue(headers, name)?.trim();
    return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
  };
  const date = imfDate(headerValue(headers, 'date') ?? '') ?? exchange.startedAt + exchange.durationMs;
  return {
    limit: number(rateLimit.headers.limit),
    remaining: number(rateLimit.headers.remaining),
    reset: number(rateLimit.headers.reset),
    date: Math.floor(date / 1_000),
  };
}

/** Whether the headers are due: in every response (S10), but not in the preflight of a browser. */
export function headersAreDue(exchange: Exchange): boolean {
  return exchange.response !== undefined && exchange.response.status >= 200 && exchange.request.method !== 'OPTIONS';
}

/** Whether a value is several in one, as when two layers each add the header. A date has a comma too. */
export function isList(value: string): boolean {
  return value.includes(',') && !/^[a-z]{3,9}, \d/i.test(value);
}

/** The one value of a header, or undefined when it is missing or stands there more than once. */
export function singleValue(exchange: Exchange, name: string): string | undefined {
  const values = headerValues(exchange.response?.headers ?? [], name);
  return values.length === 1 ? values[0]?.trim() : undefined;
}
