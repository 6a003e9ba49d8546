/** A terminal, or a file that looks like one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a run is. */
export interface Standing {
  readonly done: number;
  readonly all: number;
  /** Part of the contract that is being tested. */
  readonly area: string;
  /** Requests that went out so far. */
  readonly requests: number;
  /** The run waits for the limit of its one key, so it may be long. */
  readonly paced: boolean;
  /** The most requests that may go out. */
  readonly budget?: number | undefined;
}

const calmMs = 10_000;

/**
 * Says how far a run is: one line that is written over in a terminal, elsewhere a line every ten seconds. A log keeps
 * every character, so a line there is never written over.
 */
export class Progress {
  readonly #output: Output;
  readonly #live: boolean;
  readonly #now: () => number;
  readonly #startedAt: number;
  #saidAt: number;

  /** @param environment of the process: CI and TERM=dumb ask for calm. */
  constructor(output: Output, environment: NodeJS.ProcessEnv = process.env, now: () => number = Date.now) {
    this.#output = output;
    this.#live = output.isTTY === true && !environment['CI'] && environment['TERM'] !== 'dumb';
    this.#now = now;
    this.#startedAt = now();
    this.#saidAt = now();
  }

  /** Tells where the run stands; to be called when that changes, and now and then. */
  show(standing: Standing): void {
    const line = this.#line(standing);
    if (this.#live) this.#output.write(`\r\u001b[2K  ${line}`);
    else if (this.#now() - this.#saidAt >= calmMs) {
      this.#output.write(`  ${line}\n`);
      this.#saidAt = this.#now();
    }
  }

  end(): void {
    if (this.#live) this.#output.write('\r\u001b[2K');
  }

  #line(standing: Standing): string {
    const { done, all, area, requests, budget } = standing;
    const spent = budget === undefined ? `${requests}` : `${requests} of ${budget}`;
    const parts = [
      `${done}/${all} tests`,
      area,
      ...(requests > 0 ? [`${spent} requests`] : []),
      ...this.#left(standing),
    ];
    return parts.join('  ');
  }

  /** By the requests where a budget tells how many there will be, else by the tests; only waiting makes a run long. */
  #left({ done, all, requests, paced, budget }: Standing): string[] {
    const share = budget === undefined ? done / all : requests / budget;
    if (!paced || share <= 0 || share >= 1) return [];
    const leftMs = ((this.#now() - this.#startedAt) * (1 - share)) / share;
    return [leftMs < 60_000 ? 'less than a minute left' : `about ${Math.round(leftMs / 60_000)} min left`];
  }
}
