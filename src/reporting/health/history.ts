import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { plainReason } from '../../core/plain-reason.ts';
import { stateNames, type HealthEntry } from './health-entry.ts';

export const mostLines = 400;

type Warn = (message: string) => void;

/**
 * The checks so far: JSON Lines, the oldest first. It never throws: what goes wrong with the file is a warning, since
 * the verdict of a check does not depend on it.
 */
export class HealthHistory {
  readonly #path: string;
  readonly #warn: Warn;
  /** Nothing is written over a file that could not be read, or whose bad lines could not be put aside. */
  #mayReplace = true;

  constructor(path: string, warn: Warn) {
    this.#path = path;
    this.#warn = warn;
  }

  /** Reads what there is. Lines that cannot be read are moved into a file beside it. */
  read(): HealthEntry[] {
    if (!existsSync(this.#path)) return [];
    try {
      // A device such as /dev/full can be read without end.
      if (!statSync(this.#path).isFile()) throw new Error('it is no regular file');
      const lines = readFileSync(this.#path, 'utf8').split('\n').filter(Boolean);
      const entries = lines.map(parse);
      const corrupt = lines.filter((_, index) => entries[index] === undefined);
      if (corrupt.length > 0) this.#putAside(corrupt);
      return entries.filter((entry) => entry !== undefined);
    } catch (error) {
      this.#mayReplace = false;
      this.#warn(`the history of health checks cannot be read: ${this.#path}: ${plainReason(error)}`);
      return [];
    }
  }

  /** @returns whether the entry was written down. @param earlier what `read` gave. */
  append(entry: HealthEntry, earlier: readonly HealthEntry[]): boolean {
    const line = toLine(entry);
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      if (existsSync(this.#path) && !statSync(this.#path).isFile()) throw new Error('it is no regular file');
      if (this.#mayReplace) this.#replace([...earlier.slice(1 - mostLines).map(toLine), line].join(''));
      else appendFileSync(this.#path, line);
      return true;
    } catch (error) {
      this.#warn(`this check is missing in the history: ${this.#path}: ${plainReason(error)}`);
      return false;
    }
  }

  /** In one step, so that a full disk or a killed run leaves the old history whole. */
  #replace(text: string): void {
    const draft = `${this.#path}.${process.pid}`;
    try {
      writeFileSync(draft, text);
      renameSync(draft, this.#path);
    } finally {
      rmSync(draft, { force: true });
    }
  }

  #putAside(lines: readonly string[]): void {
    const aside = `${this.#path}.corrupt`;
    const count = `${lines.length} line${lines.length === 1 ? '' : 's'} of ${this.#path} cannot be read`;
    try {
      appendFileSync(aside, lines.map((line) => `${line}\n`).join(''));
      this.#warn(`${count}, and went into ${aside}`);
    } catch (error) {
      this.#mayReplace = false;
      this.#warn(`${count}, and could not be put aside: ${plainReason(error)}`);
    }
  }
}

function toLine(entry: HealthEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

function parse(line: string): HealthEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<HealthEntry> | null;
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Half a line may still be JSON, so the members that everything rests on are looked at. */
function isEntry(entry: Partial<HealthEntry> | null): entry is HealthEntry {
  return (
    entry?.version === 1 &&
    !Number.isNaN(Date.parse(entry.at ?? '')) &&
    typeof entry.target === 'string' &&
    typeof entry.state === 'string' &&
    Object.hasOwn(stateNames, entry.state) &&
    Array.isArray(entry.timings) &&
    Array.isArray(entry.warnings)
  );
}
