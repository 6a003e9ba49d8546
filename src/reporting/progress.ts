/** A terminal, or a file that looks like one. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says how far a run is: one line that is written over in a terminal, a line each tenth elsewhere. */
export class Progress {
  readonly #output: Output;
  #tenth = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  step(done: number, all: number, name: string): void {
    if (this.#output.isTTY === true) {
      this.#output.write(`\r\u001b[2K  ${done}/${all}  ${name}`);
      return;
    }
    const tenth = Math.floor((10 * done) / all);
    if (tenth > this.#tenth) this.#output.write(`  ${done}/${all} tests\n`);
    this.#tenth = tenth;
  }

  end(): void {
    if (this.#output.isTTY === true) this.#output.write('\r\u001b[2K');
  }
}
