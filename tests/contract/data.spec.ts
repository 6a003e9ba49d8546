import { valueAt } from '../../src/core/json-pointer.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { loadSuite } from '../../src/drivers/suite.ts';
import { objectOf } from '../../src/rules/body.ts';
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
});

function isNear(factor: number, wanted: number): boolean {
  return Math.abs(Math.abs(factor) / wanted - 1) < 1e-6;
}

/** The numbers at a path; `*` stands for every item of a list. */
function valuesAt(value: unknown, [segment, ...rest]: readonly string[]): number[] {
  if (segment === undefined) return typeof value === 'number' ? [value] : [];
  if (segment === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt(valueAt(value, [segment]), rest);
}
