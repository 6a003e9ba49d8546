import { startMock, type Mock } from '../../src/mock/index.ts';
import { expect, test } from '../reporting/support/browser.ts';
import { contrastOf } from '../reporting/support/contrast.ts';

// One mock for all tests of this file.
test.describe.configure({ mode: 'default' });

let mock: Mock;

test.beforeAll(async () => {
  mock = await startMock({ faults: ['F151'] });
});

test.afterAll(() => mock.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page is legible, ${colorScheme}, and fits a telephone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 380, height: 800 });
    await page.goto(mock.origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okra v2 mock');
    for (const text of [
      page.getByRole('cell', { name: 'F151' }),
      page.getByRole('columnheader', { name: 'area' }),
      page.getByRole('link', { name: 'All documentation' }),
      page.getByRole('cell', { name: 'Chidi Null' }),
      page.locator('pre').first(),
    ]) {
      expect(await contrastOf(text)).toBeGreaterThan(4.5);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
  });
}

test('from the page one comes to the documentation, and fetches nothing from elsewhere', async ({ page, requests }) => {
  await page.goto(mock.origin);
  await page.getByRole('link', { name: 'control protocol' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/control protocol/i);
  await page.getByRole('link', { name: 'Operations' }).click();
  await page.goto(`${mock.origin}/docs/operations.md#payments`);
  await expect(page.getByRole('heading', { name: 'Payments', exact: true })).toBeInViewport();
  expect(requests).toHaveLength(3);
  expect(requests.filter((url) => !url.startsWith(mock.origin))).toEqual([]);
});
