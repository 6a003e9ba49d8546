import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Characters of a message that the history of a test shows. */
const longestMessage = 300;

/**
 * Keeps the newest runs of a history file, one JSON object a line, drops lines that a killed run left unfinished, and
 * what Allure repeats there of every failure: a trend needs statuses, and the file is carried from run to run.
 * @returns how many lines could not be read.
 */
export function tidyHistory(path: string, runs: number): number {
  if (!existsSync(path)) return 0;
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').filter(Boolean);
  const sound = lines.flatMap((line) => parse(line) ?? []);
  const tidied = sound.slice(-runs).map((run) => `${JSON.stringify(slim(run))}\n`);
  if (tidied.join('') !== text) writeFileSync(path, tidied.join(''));
  return lines.length - sound.length;
}

interface Run {
  readonly testResults: Readonly<Record<string, StoredTest>>;
}

interface StoredTest {
  readonly message?: string;
  readonly trace?: string;
  readonly labels?: readonly { readonly name: string }[];
}

function slim(run: Run): Run {
  const tests = Object.entries(run.testResults).map(([id, { trace: _, message, labels, ...test }]) => {
    const kept = labels?.filter(({ name }) => name !== 'finding') ?? [];
    return [id, { ...test, labels: kept, ...(message && { message: message.slice(0, longestMessage) }) }] as const;
  });
  return { ...run, testResults: Object.fromEntries(tests) };
}

function parse(line: string): Run | undefined {
  try {
    const run: unknown = JSON.parse(line);
    const isRun = typeof run === 'object' && run !== null && 'testResults' in run && isObject(run.testResults);
    return isRun ? (run as Run) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'object');
}
