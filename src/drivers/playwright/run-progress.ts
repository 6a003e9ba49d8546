import type { TestResult } from '@playwright/test/reporter';
import { dirname } from 'node:path';
import { Progress } from '../../reporting/progress.ts';
import { readOptions } from '../options.ts';
import { RunMemory } from '../run-memory.ts';
import { runStateVariable } from '../run-state.ts';
import { booksOf } from './test-books.ts';
import { workers } from './workers.ts';

const tickMs = 1_000;

/** Follows a run and says how far it is, also while one test waits for the limit. */
export class RunProgress {
  readonly #progress = new Progress(process.stderr);
  readonly #budget = readOptions().budget;
  readonly #paced = workers().oneKey;
  #timer: NodeJS.Timeout | undefined;
  #all = 0;
  #done = 0;
  #area = '';
  #requests = 0;

  /** @param all number of tests. */
  begin(all: number): void {
    this.#all = all;
    this.#timer = setInterval(() => this.#show(), tickMs).unref();
  }

  /** A test of this area begins. */
  enter(area: string): void {
    this.#area = area;
    this.#show();
  }

  /** A test is over. */
  leave(result: TestResult): void {
    this.#done += 1;
    this.#requests += booksOf(result)?.requests ?? 0;
    this.#show();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#progress.end();
  }

  #show(): void {
    const state = process.env[runStateVariable];
    this.#progress.show({
      done: this.#done,
      all: this.#all,
      area: this.#area,
      // Only a run that may be long counts each request as it goes out; of others, what the tests said at their end.
      requests: Math.max(this.#requests, state === undefined ? 0 : new RunMemory(dirname(state)).sent),
      paced: this.#paced,
      budget: this.#budget,
    });
  }
}
