import { expect, test } from '@playwright/test';
import { Ledger } from '../../src/core/ledger.ts';
import { faults } from '../../src/mock/faults/index.ts';
import { judgeExchange, judgeSequence } from '../../src/rules/judge.ts';
import { aContext } from '../support/a-context.ts';
import { allowedVariants } from './cases/allowed-variants.ts';

test('every variant that the mock can show is here', () => {
  const shown = new Set(Object.keys(allowedVariants).map((name) => name.slice(0, 3)));
  const variants = faults.map(({ id }) => id).filter((id) => id.startsWith('B'));
  expect(variants.filter((id) => !shown.has(id))).toEqual([]);
});

for (const [name, exchanges] of Object.entries(allowedVariants)) {
  test(`${name} is no violation of any rule`, () => {
    const ledger = new Ledger();
    for (const exchange of exchanges) judgeExchange(exchange, aContext(), ledger);
    judgeSequence(exchanges, () => true, aContext(), ledger);
    expect(ledger.page().verdicts).toEqual([]);
    expect(ledger.page().passes).not.toHaveLength(0);
  });
}
