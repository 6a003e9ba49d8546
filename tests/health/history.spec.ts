import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HealthHistory, mostLines } from '../../src/reporting/health/history.ts';
import { anEntry } from './support/an-entry.ts';

/** A history in a folder of the test, and what it warned of. */
function aHistory(...parts: string[]) {
  const path = test.info().outputPath(...(parts.length === 0 ? ['new', 'health.jsonl'] : parts));
  const warnings: string[] = [];
  return { path, warnings, history: new HealthHistory(path, (message) => warnings.push(message)) };
}

const day = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString();

test('what is written is read again, the oldest first', () => {
  const { history, warnings } = aHistory();
  expect(history.read()).toEqual([]);
  expect(history.append(anEntry(day(0)), [])).toBe(true);
  expect(history.append(anEntry(day(1), 'outage'), history.read())).toBe(true);
  expect(history.read()).toEqual([anEntry(day(0)), anEntry(day(1), 'outage')]);
  expect(warnings).toEqual([]);
});

test('the oldest lines go when there are too many', () => {
  const { history } = aHistory();
  const many = Array.from({ length: mostLines + 5 }, (_, index) => anEntry(day(index)));
  history.append(anEntry(day(999)), many);
  const kept = history.read();
  expect(kept).toHaveLength(mostLines);
  expect([kept[0]?.at, kept.at(-1)?.at]).toEqual([day(6), day(999)]);
});

test('lines that cannot be read are put aside with a warning, and what can be read stays', () => {
  const { path, history, warnings } = aHistory('health.jsonl');
  const sound = JSON.stringify(anEntry(day(0)));
  const corrupt = [
    '{"version":1,"at":"20',
    '[]',
    'null',
    '{"version":2}',
    JSON.stringify({ ...anEntry(day(1)), state: '?' }),
  ];
  writeFileSync(path, [corrupt[0], sound, ...corrupt.slice(1)].join('\n'));
  expect(history.read()).toEqual([anEntry(day(0))]);
  expect(warnings).toEqual([`5 lines of ${path} cannot be read, and went into ${path}.corrupt`]);
  expect(readFileSync(`${path}.corrupt`, 'utf8').trim().split('\n')).toEqual(corrupt);
  history.append(anEntry(day(2)), [anEntry(day(0))]);
  expect(history.read()).toEqual([anEntry(day(0)), anEntry(day(2))]);
  expect(warnings).toHaveLength(1);
});

test('when they cannot be put aside, they stay where they are', () => {
  const { path, history, warnings } = aHistory('health.jsonl');
  writeFileSync(path, 'half a line\n');
  mkdirSync(`${path}.corrupt`);
  expect(history.read()).toEqual([]);
  expect(history.append(anEntry(day(0)), [])).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(`half a line\n${JSON.stringify(anEntry(day(0)))}\n`);
  expect(warnings).toEqual([
    expect.stringMatching(/^1 line of .* cannot be read, and could not be put aside: a folder stands .*EISDIR/),
  ]);
});

/** Places that take no history, made by hand: as root, every folder can be written to. */
const places: Readonly<Record<string, { path: string; says: RegExp }>> = {
  'a folder': { path: 'folder', says: /no regular file/ },
  'below a file': { path: join('file', 'health.jsonl'), says: /ENOTDIR|EEXIST|not a directory/ },
};

for (const [name, { path, says }] of Object.entries(places)) {
  test(`a history that is ${name}: a warning, and nothing is thrown`, () => {
    mkdirSync(test.info().outputPath('folder'));
    writeFileSync(test.info().outputPath('file'), 'mine');
    const { history, warnings } = aHistory(path);
    expect(history.append(anEntry(day(0)), history.read())).toBe(false);
    expect(warnings.at(-1)).toMatch(/^this check is missing in the history: /);
    expect(warnings.at(-1)).toMatch(says);
    expect(readdirSync(test.info().outputPath()).sort()).toEqual(['file', 'folder']);
    expect(readFileSync(test.info().outputPath('file'), 'utf8')).toBe('mine');
  });
}

test('a full disk: a warning, and the old history stays', () => {
  test.skip(process.platform !== 'linux', 'there is no /dev/full');
  const warnings: string[] = [];
  const history = new HealthHistory('/dev/full', (message) => warnings.push(message));
  expect(history.read()).toEqual([]);
  expect(history.append(anEntry(day(0)), [])).toBe(false);
  expect(warnings).toHaveLength(2);
});
