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
      const b = valueAt(objectOf(await api.call(second)), other.path.split('.'));
      if (typeof a !== 'number' || typeof b !== 'number' || b === 0) {
        return check.skip(oneUnit, one.operation, 'one of the two answers holds no number');
      }
      const factor = Math.abs(a / b);
      check.that(oneUnit, answer, Math.abs(factor - 100) > 1 && Math.abs(factor - 0.01) > 0.0001, {
        pointer: `/${one.path.replaceAll('.', '/')}`,
        expected: `${b}, as in ${other.operation}`,
        received: `${a}, a hundred times that or a hundredth`,
      });
    });
  }
});
