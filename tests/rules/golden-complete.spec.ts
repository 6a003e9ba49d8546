import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { areas } from '../../src/core/area.ts';
import { allRuleIds } from '../support/all-rules.ts';
import { probeServers } from './cases/probe-servers.ts';

const folder = join(import.meta.dirname, 'golden');

/** Golden files that a test compares with: of areas, of servers with faults, of servers that break everything, of suites. */
const compared = [
  ...areas,
  ...Object.keys(probeServers).map((name) => `probes-${name.replaceAll(' ', '-')}`),
  ...['probes-fails-at-everything', 'probes-takes-everything'],
  ...['suite-no-json', 'suite-no-start', 'suite-own-mistakes', 'suite-stopped'],
];

test('every rule that a report can name has a golden text, and every golden text has its rule', async () => {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const told = texts.flatMap((text) => [...text.matchAll(/^ {2}rule {7}(\S+)$/gm)].map(([, id]) => String(id)));
  expect([...new Set(told)].sort()).toEqual(await allRuleIds());
});

test('no golden file is left over', () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
  expect(names.filter((name) => !compared.includes(name))).toEqual([]);
});
