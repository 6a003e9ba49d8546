import type { Exchange } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import type { RunMemory } from './run-memory.ts';

/** Calls in a row that got no complete answer in time, after which a server may hang altogether. */
const suspicious = 5;

/**
 * Tells a server that hangs from operations that hang: the first costs a deadline for each of a thousand calls, and shows
 * nothing new by it.
 */
export class HangWatch {
  readonly #memory: RunMemory;
  readonly #reads: ReadonlyMap<string, Operation>;
  /** Operations that were answered in the set-up. */
  readonly #earlier: readonly string[];
  readonly #answered = new Set<string>();
  /** A row may be under way, of this process or the one before: only then is the memory of the run looked at. */
  #mayHang = true;

  constructor(memory: RunMemory, operations: readonly Operation[], earlier: readonly Exchange[]) {
    this.#memory = memory;
    this.#reads = new Map(operations.filter(({ effect }) => effect === 'read').map((each) => [each.name, each]));
    this.#earlier = earlier.filter(isAnswered).map(({ operation }) => operation);
  }

  note(exchange: Exchange): void {
    const { operation, failure, expect } = exchange;
    if (failure?.kind === 'timeout') {
      this.#memory.hung(operation);
      this.#mayHang = true;
    }
    if (!isAnswered(exchange)) return;
    if (this.#mayHang) this.#memory.endHanging();
    this.#mayHang = false;
    if (expect.intent !== 'conformant' || !this.#reads.has(operation) || this.#answered.has(operation)) return;
    this.#answered.add(operation);
    this.#memory.answered(operation);
  }

  /**
   * Set when so many calls in a row hung that the server has to be asked for something else: for what it answered before,
   * if there is such a thing.
   */
  get doubt(): { readonly calls: number; readonly ask: Operation | undefined } | undefined {
    if (!this.#mayHang) return undefined;
    const row = this.#memory.hanging;
    if (row.length < suspicious) return undefined;
    const known = [...this.#earlier, ...this.#memory.answers].filter((name) => this.#reads.has(name));
    const name = known.findLast((each) => !row.includes(each)) ?? known.at(-1);
    return { calls: row.length, ask: this.#reads.get(name ?? '') };
  }
}

function isAnswered({ response, failure }: Exchange): boolean {
  return response !== undefined && failure === undefined;
}

/** @param asked what was asked once more, if there was anything. */
export function hangs(calls: number, deadlineMs: number, asked: string | undefined): Problem {
  const other =
    asked === undefined ? 'and nothing was answered before' : `nor did "${asked}", which was answered before`;
  return new Problem(
    'The server hangs',
    `${calls} calls in a row got no complete answer within ${deadlineMs} ms, ${other}`,
    'look at the server, or raise --deadline',
  );
}
