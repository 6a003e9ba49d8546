import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { essentialOf, essentials } from '../../src/drivers/budget/essentials.ts';

interface Listed {
  readonly title: string;
  readonly specs?: readonly { readonly title: string }[];
  readonly suites?: readonly Listed[];
}

/** Every contract test as `part › title`, as Playwright lists it. */
function contractTests(): { part: string; title: string }[] {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'test', '--list', '--reporter=json', '--project=contract', '--project=newman'];
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CONTRACT_|TEST_|PW_?)/.test(name)),
  );
  const text = execFileSync(process.execPath, args, { encoding: 'utf8', env: environment, maxBuffer: 2 ** 26 });
  const within = ({ title: part, specs = [], suites = [] }: Listed): { part: string; title: string }[] => [
    ...specs.map(({ title }) => ({ part, title })),
    ...suites.flatMap(within),
  ];
  return (JSON.parse(text) as { suites: readonly Listed[] }).suites.flatMap(within);
}

test('every essential names contract tests that exist', () => {
  const tests = contractTests();
  expect(tests.length).toBeGreaterThan(50);
  const used = new Set(tests.map(({ part, title }) => essentialOf(part, title)));
  const unused = essentials.filter((essential) => !used.has(essential)).map(({ part, title }) => `${part}: ${title}`);
  expect(unused).toEqual([]);
});

test('a test that is no essential has no entry', () => {
  expect(essentialOf('pagination', 'a limit of a million is capped')).toBeUndefined();
  expect(essentialOf('postman', 'broken JSON is refused')).toBeUndefined();
});
