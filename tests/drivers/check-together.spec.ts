import { expect } from '@playwright/test';
import { Ledger, totalsOf } from '../../src/core/ledger.ts';
import type { Totals } from '../../src/core/verdict.ts';
import { Check } from '../../src/drivers/check.ts';
import { Pages } from '../../src/drivers/pages.ts';
import { checkTogether } from '../../src/drivers/check-together.ts';
import { steadyTotal } from '../../src/rules/promises/pagination.ts';
import { operationOf, test } from '../support/open-session.ts';

test('a list is asked whether it changed only when its pages do not fit together', async ({ open }) => {
  const { session } = await open();
  const list = await new Pages(session).walkable([operationOf(session, 'List customers')]);
  if (list === undefined) throw new Error('no list');
  const judge = async (kept: boolean, changed: boolean): Promise<Omit<Totals, 'note'> & { asked: number }> => {
    const ledger = new Ledger();
    let asked = 0;
    const changedSince = (): Promise<boolean> => {
      asked += 1;
      return Promise.resolve(changed);
    };
    const finding = { promise: steadyTotal, page: list.first, expected: '25', received: '24' };
    const seen = { check: new Check(ledger), pages: { changedSince }, list };
    await checkTogether(seen, [
      { ...finding, kept: true },
      { ...finding, kept },
    ]);
    const { note: _, ...totals } = totalsOf(ledger.page());
    return { ...totals, asked };
  };
  expect(await judge(true, true)).toEqual({ pass: 2, violation: 0, unchecked: 0, skipped: 0, asked: 0 });
  expect(await judge(false, true)).toEqual({ pass: 0, violation: 0, unchecked: 0, skipped: 1, asked: 1 });
  expect(await judge(false, false)).toEqual({ pass: 1, violation: 1, unchecked: 0, skipped: 0, asked: 1 });
});
