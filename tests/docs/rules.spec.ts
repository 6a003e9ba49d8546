import { expect, test } from '@playwright/test';
import { areas } from '../../src/core/area.ts';
import { areaOf } from '../../src/core/rule.ts';
import { madePages } from '../../src/docs/pages.ts';
import { ruleList } from '../../src/docs/rule-list.ts';
import { anchorOf } from '../../src/reporting/allure/labels.ts';
import { anchorsIn } from './support/markdown.ts';
import { read } from '../architecture/support/repository.ts';

test('the pages that are made from code are up to date', async () => {
  for (const [path, text] of await madePages()) {
    expect(read(path), `${path} is stale: run "npm run docs"`).toBe(text);
  }
});

test('every rule has a heading where reports link to', async () => {
  const anchors = anchorsIn(read('docs/rules.md'));
  const wanted = (await ruleList()).map(({ rule }) => anchorOf(rule.id));
  expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  expect(areas.map((area) => anchorOf(`${area}/suite`)).filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test('no two rules share an id, and every area has a rule', async () => {
  const ids = (await ruleList()).map(({ rule }) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const used = new Set((await ruleList()).map(({ rule }) => areaOf(rule)));
  expect(areas.filter((area) => !used.has(area))).toEqual([]);
});

test('every clause that a rule names is explained', async () => {
  const anchors = anchorsIn(read('docs/clauses.md'));
  const named = (await ruleList()).flatMap(({ rule }) => rule.clause.match(/\bS\d+/g) ?? []);
  expect(named.filter((clause) => !anchors.has(clause.toLowerCase()))).toEqual([]);
});
