import { withFields } from '../../src/client/plan-changes.ts';
import type { Contract } from '../../src/core/contract.ts';
import { valueAt } from '../../src/core/json-pointer.ts';
import type { Operation } from '../../src/core/operation.ts';
import { narrowRange } from '../../src/drivers/narrow-range.ts';
import { pagedLists } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';
import { loadSuite } from '../../src/drivers/suite.ts';
import { objectOf } from '../../src/rules/body.ts';
import { withinRange } from '../../src/rules/promises/dates.ts';
import { oneUnit } from '../../src/rules/promises/money.ts';

/** What two answers say about the same thing. Everything that one answer shows by itself is judged by rules. */
test.describe('data', { tag: '@data' }, () => {
  const { contract, operations } = loadSuite();
  for (const { one, other } of contract.sameMoney) {
    test(`${one.operation} and ${other.operation} count in the same unit`, async ({ api, check }) => {
      const named = (name: string) => operations.filter((operation) => operation.name === name);
      const [first] = api.sendable(oneUnit, named(one.operation));
      const [second] = api.sendable(oneUnit, named(other.operation));
      if (first === undefined || second === undefined) return;
      const answer = await api.call(first);
      const a = valueAt(objectOf(answer), one.path.split('.'));
      const others = valuesAt(objectOf(await api.call(second)), other.path.split('.')).filter((b) => b !== 0);
      if (typeof a !== 'number' || others.length === 0) {
        return check.skip(oneUnit, one.operation, 'one of the two answers holds no number');
      }
      // Which of the others is the newest, no order says: so the same number anywhere is the same unit.
      const hundredfold = others.find((b) => isNear(a / b, 100) || isNear(a / b, 0.01));
      check.that(oneUnit, answer, others.includes(a) || hundredfold === undefined, {
        pointer: `/${one.path.replaceAll('.', '/')}`,
        expected: `${hundredfold}, as in ${other.operation}`,
        received: `${a}, ${hundredfold !== undefined && isNear(a / hundredfold, 100) ? 'a hundred times' : 'a hundredth of'} that`,
      });
    });
  }

  for (const { product, operations: own } of products()) {
    const lists = pagedLists().filter((operation) => own.includes(operation) && asksForDates(operation, contract));
    if (lists.length === 0) continue;

    test(`${product}: a range of dates brings what lies within`, async ({ api, check, pages }) => {
      const sendable = api.sendable(withinRange, lists);
      let judged = false;
      for (const operation of sendable) {
        const all = pages.see(await api.call(operation));
        const range = narrowRange(all?.items ?? [], contract.dateRange.paths);
        // The list of one customer may be of one day; that of everybody is not.
        if (all === undefined || range === undefined) continue;
        judged = true;
        const { from, to } = range;
        const dates = { [contract.dateRange.from]: from, [contract.dateRange.to]: to };
        const answer = await api.call(operation, withFields(dates));
        const page = pages.see(answer);
        const id = all.ids[range.index] ?? '';
        // More items than one page holds may hide it.
        const held = page === undefined || page.ids.includes(id) || (page.total ?? 0) > page.ids.length;
        check.that(withinRange, answer, held, {
          pointer: page?.pointer ?? '',
          expected: `"${id}", whose dates lie from ${from} to ${to}`,
          received: `${page?.ids.length} other items`,
        });
      }
      const [first] = sendable;
      if (first !== undefined && !judged) check.skip(withinRange, first.name, 'no list of items of different days');
    });
  }
});

function asksForDates({ body = '' }: Operation, { dateRange }: Contract): boolean {
  return [dateRange.from, dateRange.to].every((name) => body.includes(`"${name}"`));
}

function isNear(factor: number, wanted: number): boolean {
  return Math.abs(Math.abs(factor) / wanted - 1) < 1e-6;
}

/** The numbers at a path; `*` stands for every item of a list. */
function valuesAt(value: unknown, [segment, ...rest]: readonly string[]): number[] {
  if (segment === undefined) return typeof value === 'number' ? [value] : [];
  if (segment === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt(valueAt(value, [segment]), rest);
}
