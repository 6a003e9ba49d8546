import { reads } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';
import { nullsInPlace } from '../../src/rules/promises/null-fields.ts';

/**
 * S13: data fields may be null. The rule data/schema judges every null in all traffic; this counts how each field that
 * may be null was really seen, so that a report tells whether its null was ever met.
 */
test.describe('null fields', { tag: '@data' }, () => {
  for (const { product, operations } of products()) {
    const wanted = reads().filter((operation) => operations.includes(operation) && operation.evidence === 'body');
    if (wanted.length === 0) continue;

    test(`${product}: fields that may be null are seen null and filled`, async ({ api, check, nulls, pages }) => {
      for (const operation of api.sendable(nullsInPlace, wanted)) {
        const answer = await api.call(operation);
        const broken = nulls.count(answer);
        check.that(nullsInPlace, answer, broken === undefined, broken ?? { pointer: '', expected: '', received: '' });
        // The page that follows was mostly fetched before; the more rows, the more is seen.
        const { total = 0, ids = [] } = pages.see(answer) ?? {};
        const next = total > ids.length ? (await pages.second(operation)).page : undefined;
        if (next !== undefined) nulls.count(next.exchange);
      }
    });
  }
});
