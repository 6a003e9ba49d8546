import type { Exchange } from '../core/exchange.ts';
import type { Measured } from '../core/timing.ts';

/** Collects how long answers took. What a probe sends is refused early, so only correct requests tell of an operation. */
export class Stopwatch {
  #measured = new Map<string, { count: number; failed: number; answers: number[] }>();

  note({ operation, expect, response, failure, durationMs }: Exchange): void {
    if (expect.intent !== 'conformant') return;
    const known = this.#measured.get(operation) ?? { count: 0, failed: 0, answers: [] };
    this.#measured.set(operation, known);
    known.count += 1;
    if (response === undefined || failure !== undefined || response.status >= 500) known.failed += 1;
    if (response !== undefined && failure === undefined) known.answers.push(Math.round(durationMs * 10) / 10);
  }

  /** Hands over what was measured since the last time. */
  take(): Measured[] {
    const measured = [...this.#measured].map(([operation, one]) => ({ operation, ...one }));
    this.#measured = new Map();
    return measured;
  }
}
