import { expect, test } from '@playwright/test';
import { read } from './support/repository.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
const needed = Object.keys({ ...dependencies, ...devDependencies }).sort();

test('CONTRIBUTING.md gives the reason for every dependency, and for no other', () => {
  expect([...reasons().keys()].sort()).toEqual(needed);
});

test('every reason is a sentence', () => {
  expect([...reasons().values()].filter((reason) => !/^\p{L}.{15,}\.$/u.test(reason))).toEqual([]);
});

/** The rows `| name | reason |` of the table under "Dependencies"; a row may name packages that belong together. */
function reasons(): Map<string, string> {
  const section =
    read('CONTRIBUTING.md')
      .split(/^## /m)
      .find((part) => part.startsWith('Dependencies')) ?? '';
  const rows = [...section.matchAll(/^\|(.+?)\|(.+)\|$/gm)];
  return new Map(
    rows.flatMap(([, names = '', reason = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, reason.trim()] as const),
    ),
  );
}
