import type { Contract } from '../core/contract.ts';
import type { Exchange } from '../core/exchange.ts';
import { rateHeaders } from './rate-headers.ts';

/** Seconds until the window ends, by the server's clock; a whole window where it names no time that can be. */
export function secondsLeft(exchange: Exchange, contract: Contract): number {
  const { windowSeconds } = contract.rateLimit;
  const { date, reset = Infinity } = rateHeaders(exchange, contract);
  return reset > date && reset - date <= windowSeconds ? reset - date : windowSeconds;
}

/** Whether calls one after the other were the only ones of one window, as far as Remaining tells. */
export function undisturbed(calls: readonly Exchange[], contract: Contract): boolean {
  return calls.every((call, index) => {
    const before = rateHeaders(calls[index - 1] ?? call, contract).remaining;
    const now = rateHeaders(call, contract).remaining;
    if (index === 0 || before === undefined || now === undefined) return true;
    return now <= before && (now === 0 || now >= before - 1);
  });
}
