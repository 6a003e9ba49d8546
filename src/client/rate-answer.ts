import type { Exchange } from '../core/exchange.ts';
import type { HeaderList } from '../core/http.ts';
import { headerValue } from '../core/http.ts';

export interface RateHeaderNames {
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
  readonly retryAfter: string;
}

/** What an answer says about the limit, in milliseconds of the server's clock; undefined where it says nothing usable. */
export interface RateAnswer {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** End of the window. */
  readonly reset: number | undefined;
  /** Time of the server: between this and a second later. */
  readonly date: number | undefined;
  /** The wait that a `Retry-After` asks for, counted from the answer. */
  readonly retryAfter: number | undefined;
  /** The call was refused for the limit, or put off by a server that says until when. */
  readonly refused: boolean;
}

/** @param now our clock, for a server that states no `Date`. */
export function rateAnswer({ response }: Exchange, names: RateHeaderNames, now: number): RateAnswer | undefined {
  if (response === undefined) return undefined;
  const value = (name: string): string | undefined => headerValue(response.headers, name);
  const date = dateOf(response.headers);
  const reset = wholeNumber(value(names.headers.reset));
  const retryAfter = waitOf(value(names.retryAfter), date ?? now);
  return {
    limit: wholeNumber(value(names.headers.limit)),
    remaining: wholeNumber(value(names.headers.remaining)),
    reset: reset === undefined ? undefined : reset * 1_000,
    date,
    retryAfter,
    // A server that is down and says nothing of a wait is no reason to wait.
    refused: response.status === 429 || (response.status === 503 && retryAfter !== undefined),
  };
}

/** `Retry-After` is seconds, or a date by the server's clock. */
function waitOf(value: string | undefined, serverTime: number): number | undefined {
  const seconds = wholeNumber(value);
  if (seconds !== undefined) return seconds * 1_000;
  const date = Date.parse(value ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime);
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}

function dateOf(headers: HeaderList): number | undefined {
  const time = Date.parse(headerValue(headers, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
