import { expect, test } from '@playwright/test';
import { Progress, type Standing } from '../../src/reporting/progress.ts';

const standing: Standing = { done: 3, all: 40, area: 'pagination', requests: 0, paced: false };

/** What a progress wrote, and a clock that stands still until it is moved. */
function progressOn(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const written: string[] = [];
  let now = 1_000;
  const output = { isTTY, write: (text: string) => written.push(text) };
  const progress = new Progress(output, environment, () => now);
  return { progress, written, pass: (seconds: number) => (now += seconds * 1_000) };
}

test('in a terminal one line is written over, and gone at the end', () => {
  const { progress, written } = progressOn(true);
  progress.show(standing);
  progress.show({ ...standing, done: 4 });
  progress.end();
  expect(written).toEqual([
    '\r\u001b[2K  3/40 tests  pagination',
    '\r\u001b[2K  4/40 tests  pagination',
    '\r\u001b[2K',
  ]);
});

/** Where nothing may be written over. */
const calm: Readonly<Record<string, [isTTY: boolean, environment: NodeJS.ProcessEnv]>> = {
  'in a log': [false, {}],
  'in CI, even with a terminal': [true, { CI: 'true' }],
  'in a terminal that cannot write over a line': [true, { TERM: 'dumb' }],
};

for (const [name, [isTTY, environment]] of Object.entries(calm)) {
  test(`${name} there is a line every ten seconds, whatever happens in between`, () => {
    const { progress, written, pass } = progressOn(isTTY, environment);
    for (let second = 0; second < 25; second += 1) {
      pass(1);
      progress.show({ ...standing, done: second });
    }
    progress.end();
    expect(written).toEqual(['  9/40 tests  pagination\n', '  19/40 tests  pagination\n']);
  });
}

/** Where a run stands after four minutes, and what is said of it. */
const paced: Readonly<Record<string, [parts: Partial<Standing>, says: string]>> = {
  'a run that waits for nothing': [{ requests: 80 }, '3/40 tests  pagination  80 requests'],
  'a run that waits': [
    { done: 10, requests: 80, paced: true },
    '10/40 tests  pagination  80 requests  about 12 min left',
  ],
  'a run with a budget': [
    { requests: 90, paced: true, budget: 120 },
    '3/40 tests  pagination  90 of 120 requests  about 1 min left',
  ],
  'a run that is nearly over': [{ done: 39, paced: true }, '39/40 tests  pagination  less than a minute left'],
  'a run that has just begun': [{ done: 0, paced: true }, '0/40 tests  pagination'],
  'a run that is over': [{ done: 40, paced: true }, '40/40 tests  pagination'],
};

for (const [name, [parts, says]] of Object.entries(paced)) {
  test(`${name}: ${says.split('  ').at(-1)}`, () => {
    const { progress, written, pass } = progressOn(false);
    pass(240);
    progress.show({ ...standing, ...parts });
    expect(written).toEqual([`  ${says}\n`]);
  });
}
