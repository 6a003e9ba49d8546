import { test } from '../../src/drivers/playwright/contract-test.ts';
import { subjects } from '../../src/drivers/products.ts';
import { answersAsDocumented } from '../../src/rules/promises/responses.ts';

/** What is asked of an answer is in the rules; this makes sure that every operation gives one. */
test.describe('responses', { tag: '@status' }, () => {
  for (const { name, operations } of subjects()) {
    test(`${name} answers as documented`, async ({ api }) => {
      for (const sendable of api.sendable(answersAsDocumented, operations)) await api.call(sendable);
    });
  }
});
