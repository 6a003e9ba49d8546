import type { Exchange } from '../core/exchange.ts';
import type { Ledger } from '../core/ledger.ts';
import { judgeSequence } from '../rules/judge.ts';
import type { RuleContext } from '../rules/rule.ts';

/** Exchanges of a key that are kept to give the next ones their meaning. */
const memory = 60;

interface Sequence {
  exchanges: Exchange[];
  fresh: Set<Exchange>;
  /** The server took the key for a good one; the answers to a refused key may show another count. */
  accepted: boolean;
}

/** The exchanges of each key in the order in which they were sent. */
export class Sequences {
  readonly #byKey = new Map<string, Sequence>();

  add(exchange: Exchange): void {
    if (exchange.key === '') return;
    const sequence = this.#byKey.get(exchange.key) ?? { exchanges: [], fresh: new Set(), accepted: false };
    this.#byKey.set(exchange.key, sequence);
    sequence.exchanges.push(exchange);
    sequence.fresh.add(exchange);
    const status = exchange.response?.status ?? 0;
    sequence.accepted ||= status >= 200 && status < 300;
  }

  /** Something else was sent with a key, which may have been counted: what comes next cannot be compared with before. */
  interrupt(key: string): void {
    const sequence = this.#byKey.get(key);
    const last = sequence?.exchanges.at(-1);
    if (last !== undefined) sequence?.exchanges.push({ ...last, response: undefined });
  }

  judgeNew(context: RuleContext, ledger: Ledger): void {
    for (const sequence of this.#byKey.values()) {
      if (sequence.fresh.size === 0 || !sequence.accepted) continue;
      judgeSequence([...sequence.exchanges], (exchange) => sequence.fresh.has(exchange), context, ledger);
      sequence.fresh.clear();
      sequence.exchanges = sequence.exchanges.slice(-memory);
    }
  }
}
