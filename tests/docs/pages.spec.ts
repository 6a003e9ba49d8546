import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { faults } from '../../src/mock/faults/index.ts';
import { notShown } from '../../src/mock/faults/not-shown.ts';
import { read, repositoryFiles, root } from '../architecture/support/repository.ts';
import { anchorsIn, linksIn } from './support/markdown.ts';

const files = repositoryFiles();
test.skip(files === undefined, 'this is no git checkout, so nothing says which files belong to the project');

const pages = (files ?? []).filter((name) => name.endsWith('.md'));
const prose = pages.map((name) => ({ name, text: read(name) }));

test('every link leads to a file, and to a heading of it', () => {
  const broken = prose.flatMap(({ name, text }) =>
    linksIn(text)
      .filter((target) => !/^(https?|mailto):/.test(target) && !leadsSomewhere(name, target))
      .map((target) => `${name}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = prose.flatMap(({ name, text }) =>
    [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*)/g)]
      .filter(([, script = '']) => !(script in scripts))
      .map(([line]) => `${name}: ${line}`),
  );
  expect(unknown).toEqual([]);
});

test('every fault that a page names can be switched on, or is listed as one that cannot', () => {
  const known = new Set([...faults, ...notShown].map(({ id }) => id));
  const unknown = prose.flatMap(({ name, text }) =>
    [...text.matchAll(/\b[FBX]\d{2,3}\b/g)].filter(([id]) => !known.has(id)).map(([id]) => `${name}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('.env.example names every variable that the suite reads', () => {
  const named = new Set([...read('.env.example').matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name));
  const options = [...read('src/drivers/options.ts').matchAll(/(?:get|list)\('([A-Z_]+)'\)/g)];
  const wanted = [...new Set(options.map(([, name = '']) => `CONTRACT_${name}`))];
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((name) => !named.has(name))).toEqual([]);
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (file.startsWith('..') || !existsSync(join(root, file))) return false;
  if (anchor === undefined || !file.endsWith('.md')) return true;
  return anchorsIn(readFileSync(join(root, dirname(file), posix.basename(file)), 'utf8')).has(anchor);
}
