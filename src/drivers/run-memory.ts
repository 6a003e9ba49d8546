import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realClock, type Clock } from '../client/clock.ts';
import type { PaceMemory, PaceState } from '../client/pace-state.ts';

/**
 * What the processes of a run tell each other while it goes: how far the limit of the key is used up, how many requests
 * went out, and that the run has to stop. Playwright starts a new process for each project and after each failure, and
 * none may begin from nothing.
 */
export class RunMemory {
  readonly #folder: string | undefined;
  readonly #lists = new Map<string, string[]>();
  #stopped: string | undefined;
  #sent = 0;
  #waitedMs = 0;

  /** @param folder of the run; without one, nothing is handed on. */
  constructor(folder?: string) {
    this.#folder = folder;
  }

  /** @param name of a count that the server keeps. */
  pace(name: string): PaceMemory | undefined {
    const path = this.#path(`pace-${name}.json`);
    if (path === undefined) return undefined;
    return {
      load: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PaceState) : undefined),
      save: (state) => {
        writeWhole(path, JSON.stringify(state));
      },
    };
  }

  /** Why nothing is sent any more; undefined while the run goes on. */
  get stopped(): string | undefined {
    const path = this.#path('stopped.txt');
    if (path !== undefined && existsSync(path)) this.#stopped ??= readFileSync(path, 'utf8');
    return this.#stopped;
  }

  stop(reason: string): void {
    this.#stopped ??= reason;
    const path = this.#path('stopped.txt');
    if (path !== undefined && !existsSync(path)) writeWhole(path, reason);
  }

  /** Writes down that one request goes out. @returns how many that makes. */
  send(): number {
    const path = this.#path('sent');
    if (path === undefined) return ++this.#sent;
    appendFileSync(path, '.');
    return statSync(path).size;
  }

  /** How many requests went out so far, by all processes of the run; 0 where nobody counts them. */
  get sent(): number {
    const path = this.#path('sent');
    return path === undefined ? this.#sent : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  }

  /** A call of this operation got no complete answer in time. */
  hung(operation: string): void {
    this.#append('hanging', operation);
  }

  /** The operations of such calls since one was answered. */
  get hanging(): readonly string[] {
    return this.#read('hanging');
  }

  endHanging(): void {
    const path = this.#path('hanging');
    this.#lists.delete('hanging');
    if (path !== undefined && existsSync(path)) rmSync(path, { force: true });
  }

  /** A call of this operation was answered. */
  answered(operation: string): void {
    this.#append('answered', operation);
  }

  /** The operations of which one was. */
  get answers(): readonly string[] {
    return this.#read('answered');
  }

  /** Milliseconds that were waited for the limit, by all processes of the run. */
  get waitedMs(): number {
    const path = this.#path('waited');
    return path === undefined ? this.#waitedMs : existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  }

  addWait(milliseconds: number): void {
    this.#waitedMs = this.waitedMs + milliseconds;
    const path = this.#path('waited');
    if (path !== undefined) writeWhole(path, String(this.#waitedMs));
  }

  /** The clock of a real run, whose waits are written down. */
  get clock(): Clock {
    return {
      now: realClock.now,
      sleep: async (milliseconds) => {
        await realClock.sleep(milliseconds);
        this.addWait(milliseconds);
      },
    };
  }

  #append(name: string, line: string): void {
    const path = this.#path(name);
    if (path === undefined) this.#lists.set(name, [...this.#read(name), line]);
    else appendFileSync(path, `${line}\n`);
  }

  #read(name: string): readonly string[] {
    const path = this.#path(name);
    if (path === undefined) return this.#lists.get(name) ?? [];
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  }

  #path(name: string): string | undefined {
    return this.#folder === undefined ? undefined : join(this.#folder, name);
  }
}

/** In one step, so that nobody reads half of it. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
