import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { loadCollection } from '../../src/collection/load-collection.ts';
import { byDue } from '../../src/drivers/budget/choose.ts';
import { essentials, few } from '../../src/drivers/budget/essentials.ts';
import type { Verified } from '../../src/drivers/budget/history.ts';
import { planBudget } from '../../src/drivers/budget/plan-budget.ts';

const { operations } = loadCollection(contract.collection);
const night = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T02:00:00.000Z`;
const found = new Set(contract.fixtures.map(({ operation }) => operation));

function planOf(verified: Readonly<Record<string, Verified>>, total = 60, has: (key: string) => boolean = () => true) {
  const facts = { total, spent: found.size, operations: byDue(operations, verified), known: found, has, verified };
  return planBudget({ ...facts, sendable: ({ effect }) => effect !== 'destroy' });
}

test('seven nightly runs at 60 look at every operation, even while a third of them fails', () => {
  const verified: Record<string, Verified> = {};
  for (let number = 1; number <= 7; number += 1) {
    for (const name of planOf(verified).due) verified[name] = { at: night(number), ok: name.length % 3 !== 0 };
  }
  expect(operations.map(({ name }) => name).filter((name) => verified[name] === undefined)).toEqual([]);
  // And so it goes on: the next week begins with those of the first night.
  const [oldest] = byDue(operations, verified);
  expect(verified[String(oldest?.name)]?.at).toBe(night(1));
});

test('nine weeks of nightly runs call every reading operation without a key', () => {
  const verified: Record<string, Verified> = {};
  for (let number = 1; number <= 63; number += 1) {
    const at = new Date(Date.UTC(2026, 10, number, 2)).toISOString();
    const { due, few: keyless } = planOf(verified);
    for (const name of due) verified[name] = { ...verified[name], at, ok: true };
    for (const name of keyless) verified[name] = { at, ok: true, ...verified[name], keylessAt: at };
  }
  const reads = operations.filter(({ effect }) => effect === 'read').map(({ name }) => name);
  expect(reads.filter((name) => verified[name]?.keylessAt === undefined)).toEqual([]);
});

test('what a test of other keys cannot spend, since there are none, goes to operations', () => {
  const [some, none] = [planOf({}), planOf({}, 60, () => false)];
  expect(none.due).toHaveLength(some.due.length + 3);
  expect(planOf({}, 60, (key) => key === 'other_environment_token').due).toHaveLength(some.due.length + 2);
});

test('what failed last comes before what was merely seen longer ago, after the share of a week', () => {
  const verified = Object.fromEntries(
    operations.map(({ name }, index) => [name, { at: night(1 + (index % 20)), ok: true }]),
  );
  const name = String(operations.at(-1)?.name);
  verified[name] = { at: night(28), ok: false };
  expect(
    byDue(operations, verified)
      .map((operation) => operation.name)
      .indexOf(name),
  ).toBe(Math.ceil(operations.length / 7));
});

test('a first run takes operations of every product', () => {
  const due = new Set(planOf({}).due);
  const products = new Set(operations.filter(({ name }) => due.has(name)).map(({ product }) => product));
  expect(products.size).toBe(new Set(operations.map(({ product }) => product)).size);
});

test('a few operations are one with GET and others with POST, all of them due', () => {
  const plan = planOf({});
  const methods = plan.few.map((name) => operations.find((operation) => operation.name === name)?.method);
  expect(methods.toSorted()).toEqual(['GET', ...Array.from({ length: few - 1 }, () => 'POST')]);
  expect(plan.due).toEqual(expect.arrayContaining([...plan.few]));
});

for (const total of [1, 12, 20, 60, 150, 1_000]) {
  test(`a budget of ${total} is shared out, and never more`, () => {
    const { due, shares, pool } = planOf({}, total);
    const costly = due.filter(
      (name) => !found.has(name) && operations.find((each) => each.name === name)?.effect !== 'destroy',
    );
    const planned = found.size + shares.reduce((sum, share) => sum + share, 0) + costly.length + pool;
    expect(planned).toBe(Math.max(total, found.size));
  });
}

test('the essentials of a small budget are those at the front of the list', () => {
  const { shares } = planOf({}, found.size + 5);
  const whole = essentials.map(({ requests }) => requests);
  const end = shares.findIndex((share, index) => share < Number(whole[index]));
  expect(shares.slice(0, end)).toEqual(whole.slice(0, end));
  expect(shares.slice(end + 1).every((share) => share === 0)).toBe(true);
});
