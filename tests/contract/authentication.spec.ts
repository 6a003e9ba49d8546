import { withoutHeader } from '../../src/client/plan-changes.ts';
import { noKey } from '../../src/rules/promises/authentication.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';

test.describe('authentication', { tag: '@authentication' }, () => {
  for (const { product, operations } of products()) {
    test(`${product}: no operation answers without a key`, async ({ api, check }) => {
      for (const operation of api.sendable(noKey, operations)) {
        const answer = await api.probe(operation, withoutHeader('Authorization'));
        check.status(noKey, answer, [401]);
      }
    });
  }
});
