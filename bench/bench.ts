import { Problem } from '../src/core/problem.ts';
import { growthFigures } from './growth.ts';
import { mockFigures } from './mock-figures.ts';
import { pacingFigures } from './pacing.ts';
import { suiteFigures } from './suite-figures.ts';

/** What can be measured, each by itself. A part prints its figures; one that could not measure throws a Problem. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  suite: suiteFigures,
  mock: mockFigures,
  pacing: pacingFigures,
  growth: growthFigures,
};

/** `npm run bench` measures all parts, `npm run bench -- mock` one of them. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Problem('There is no such part', unknown, `The parts are ${Object.keys(parts).join(', ')}.`);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
