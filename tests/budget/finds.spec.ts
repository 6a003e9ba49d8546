import { expect, test } from '@playwright/test';
import { faultCase } from '../../src/drivers/faults/cases.ts';
import { runCase } from '../../src/drivers/faults/run-case.ts';
import { faults } from '../../src/mock/faults/index.ts';

/** What takes more than the first request of its test, by the fault that shows it. */
const found: Readonly<Record<string, string>> = {
  F113: 'pagination/in-step',
  F257: 'request/media-type',
};

for (const fault of faults.filter(({ id }) => id in found)) {
  test(`a budget of 60 finds it: ${fault.title}`, async () => {
    const { rules, exchanges } = await runCase(faultCase(fault), { budget: 60 });
    expect(rules).toEqual([found[fault.id]]);
    expect(exchanges).toBeLessThanOrEqual(60);
  });
}
