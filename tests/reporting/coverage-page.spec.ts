import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCoveragePage } from '../../src/reporting/coverage/write-coverage-page.ts';
import { aReport, hostile, operations } from './support/a-report.ts';
import { aVerdict } from './support/a-verdict.ts';
import { expect, test } from './support/browser.ts';
import { contrastOf } from './support/contrast.ts';
import { overflowOf, widths } from './support/narrow.ts';

// One page for all tests of this file.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const report = aReport(
  [
    aVerdict('data/schema', { received: hostile }),
    aVerdict('data/schema', { pointer: '/data/banks/*/id' }),
    aVerdict('pagination/arithmetic', { operation: 'Auth / Fetch all auths', outcome: 'unchecked' }),
    aVerdict('state/changes', { operation: 'Auth / Fetch all auths', outcome: 'skipped', received: 'no second key' }),
  ],
  [
    ['transport', 'Banks / List banks'],
    ['transport', 'Auth / Fetch all auths'],
  ],
);
const path = join(folder, 'new', 'coverage.html');
const address = pathToFileURL(path).href;

test.beforeAll(() => {
  const verified = { 'Banks / Get bank by id': { at: '2026-11-20T02:17:00.000Z', ok: true } };
  writeCoveragePage(report, { operations, commit: '1a2b3c4d5e6f7', verified }, path);
});

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('shows the run and what was found, in words as well as in colours', async ({ page }) => {
  await expect(page).toHaveTitle('Contract coverage: Okra v2 2.0.0 on sandbox');
  await expect(page.getByText('2026-11-24 09:30 UTC')).toBeVisible();
  await expect(page.getByText('2 of 3')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Banks / List banks, data: Violation' })).toHaveText('✗2');
  await expect(page.getByRole('gridcell', { name: 'Banks / Get bank by id, data: Not covered' })).toHaveText('·');
  await expect(page.getByText('envelope only')).toHaveCount(1);
});

test('asks nobody for anything', async ({ page, requests }) => {
  await page.reload();
  expect(requests).toEqual([address]);
});

test('is filtered by text, product, area and outcome', async ({ page }) => {
  const rows = page.locator('th[data-cell]');
  await page.getByLabel('Text').fill('ARITHMETIC auth');
  await expect(rows).toHaveText(['Fetch all auths']);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(3);

  await page.getByRole('combobox', { name: 'Product' }).selectOption('Banks');
  await expect(rows).toHaveText(['List banks', 'Get bank by idenvelope only']);
  await page.getByRole('checkbox', { name: 'Violation' }).check();
  await expect(rows).toHaveText(['List banks']);
  await expect(page.getByText('1 of 3 rows')).toBeVisible();

  await page.getByRole('combobox', { name: 'Area' }).selectOption('transport');
  await expect(page.getByText('Nothing fits these filters.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Violation' }).uncheck();
  await expect(page.getByRole('columnheader')).toHaveText(['Operation', 'transport']);
});

test('is read with the keyboard alone', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(page.getByLabel('Text')).toBeFocused();
  await page.getByRole('rowheader', { name: 'List banks' }).focus();
  for (let column = 0; column < 6; column++) await page.keyboard.press('ArrowRight');
  const cell = page.getByRole('gridcell', { name: 'Banks / List banks, data: Violation' });
  await expect(cell).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  const detail = page.getByRole('region', { name: 'Details' });
  await expect(detail).toBeFocused();
  await expect(detail).toContainText('/data/banks/*/id');
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(page.getByRole('gridcell', { name: 'Auth / Fetch all auths, availability: Not covered' })).toBeFocused();
});

test('tells of an operation why things were skipped and which fields were null', async ({ page }) => {
  const detail = page.getByRole('region', { name: 'Details' });
  await page.getByRole('rowheader', { name: 'Fetch all auths' }).click();
  await expect(detail).toContainText('no second key');
  await expect(detail).toContainText('pagination/arithmetic (S13)');
  await page.getByRole('rowheader', { name: 'List banks' }).click();
  await expect(detail.getByRole('row', { name: '/data/banks/*/logo' })).toHaveText('/data/banks/*/logo4012');
  await expect(detail).toContainText('curl -i');
});

test('shows what a hostile server sent as text', async ({ page }) => {
  await page.getByRole('gridcell', { name: 'Banks / List banks, data: Violation' }).click();
  await expect(page.getByText(hostile.slice(0, 50))).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is legible in ${colorScheme}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('gridcell', { name: 'Banks / List banks, data: Violation' }).click();
    const screenshot = await page.screenshot({ path: testInfo.outputPath(`${colorScheme}.png`) });
    expect(screenshot.length).toBeGreaterThan(20_000);
    for (const outcome of ['pass', 'violation', 'unchecked', 'skipped', 'none']) {
      const contrast = await contrastOf(page.locator(`td.${outcome}`).first());
      expect(contrast, `contrast of ${outcome}`).toBeGreaterThan(4.5);
    }
  });
}

test('says when an operation was looked at last that this run left out', async ({ page }) => {
  await page.getByRole('rowheader', { name: 'Get bank by id' }).click();
  const detail = page.getByRole('region', { name: 'Details' });
  await expect(detail).toContainText('2026-11-20 02:17 UTC: all was well');
  await expect(detail).toContainText('This run did not touch this operation.');
});

for (const width of widths) {
  test(`fits into ${width} pixels, with cells to be seen and details that open in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    const cell = page.getByRole('gridcell', { name: 'Banks / List banks, transport: Pass' });
    await cell.scrollIntoViewIfNeeded();
    await expect(cell).toBeInViewport({ ratio: 1 });
    // Names stay beside the cells; they leave most of the width to them.
    const name = await page.getByRole('rowheader', { name: 'List banks' }).boundingBox();
    expect(name?.width).toBeLessThan(width / 2);
    await cell.click();
    await expect(page.getByRole('heading', { name: 'Banks / List banks' })).toBeInViewport({ ratio: 1 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
}
