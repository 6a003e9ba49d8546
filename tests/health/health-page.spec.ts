import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HealthEntry } from '../../src/reporting/health/health-entry.ts';
import { writeHealthPage } from '../../src/reporting/health/write-health-page.ts';
import { hostile } from '../reporting/support/a-report.ts';
import { expect, test } from '../reporting/support/browser.ts';
import { contrastOf } from '../reporting/support/contrast.ts';
import { overflowOf, widths } from '../reporting/support/narrow.ts';
import { anEntry, aTiming } from './support/an-entry.ts';

// One page for all tests of this file.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'health-'));
const path = join(folder, 'new', 'health.html');
const address = pathToFileURL(path).href;

/** A month: quiet weeks without the weekends, an outage, a day with two checks, and a broken contract today. */
const weeks = Array.from({ length: 20 }, (_, index): HealthEntry => {
  const day = String(index + 1).padStart(2, '0');
  const timings = [aTiming('Banks / List banks', 100 + index), aTiming('Auth / Fetch all auths', 80)];
  return anEntry(`2026-11-${day}T02:00:00.000Z`, 'healthy', { timings });
}).filter((_, index) => index % 7 < 5);
const entries = [
  ...weeks,
  anEntry('2026-11-22T02:00:00.000Z', 'suite-problem', { timings: [] }),
  anEntry('2026-11-23T02:00:00.000Z', 'outage', { timings: [] }),
  anEntry('2026-11-23T14:00:00.000Z', 'healthy'),
  anEntry('2026-11-24T02:00:00.000Z', 'contract-broken', {
    reason: hostile,
    warnings: ['the TLS certificate expires in 9 days, on 2026-12-03: have it renewed'],
    timings: [aTiming('Banks / List banks', 6_000)],
  }),
];

const ceilings = { default: { p50: 9_000, p95: 9_000, p99: 9_000 }, slower: { Banks: { p95: 5_000 } } };

test.beforeAll(() => {
  writeHealthPage(entries, ceilings, path);
});

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('says how it is now, in words as well as in colours', async ({ page }) => {
  await expect(page).toHaveTitle('Contract broken: health of sandbox');
  const now = page.getByRole('region', { name: 'Contract broken' });
  await expect(now).toContainText('It answers, and breaks its contract.');
  await expect(now).toContainText('the TLS certificate expires in 9 days');
  await expect(now).toContainText('69 days left (2027-02-01)');
  await expect(now).toContainText('data/schema @ Banks / List banks');
  await expect(page.getByText('2026-11-24 02:00 UTC')).toBeVisible();
});

test('says what changed since yesterday', async ({ page }) => {
  const changes = page.getByRole('region', { name: 'What changed since yesterday' });
  await expect(changes).toContainText('Compared with the check of 2026-11-23 14:00');
  await expect(changes.getByRole('listitem')).toHaveText([
    'State: Healthy → Contract broken.',
    'Newly broken: data/schema @ Banks / List banks.',
    'p95 of Banks / List banks: 120 ms → 6000 ms.',
    'New warning: the TLS certificate expires in 9 days, on 2026-12-03: have it renewed.',
  ]);
});

test('asks nobody for anything', async ({ page, requests }) => {
  await page.reload();
  expect(requests).toEqual([address]);
});

test('the timeline has thirty days, and a day without a check is not a healthy one', async ({ page }) => {
  const days = page.getByRole('option');
  await expect(days).toHaveCount(30);
  await expect(page.getByRole('option', { name: '2026-11-23: Outage, 2 checks' })).toHaveText('!');
  await expect(page.getByRole('option', { name: '2026-11-21: No check' })).toHaveText('·');
  await expect(page.getByText('Healthy: 15 days')).toBeVisible();
  await expect(page.getByText('15 of 18')).toBeVisible();
});

test('is read with the keyboard alone', async ({ page }) => {
  const region = page.getByRole('region', { name: 'Checks of the day' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { name: '2026-11-24: Contract broken' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('option', { name: /2026-11-23/ })).toBeFocused();
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/2026-11-23/);
  await expect(region.getByRole('paragraph')).toHaveText([
    '! 02:00  Outage: TCP: okra.example: connect ECONNREFUSED',
    '✓ 14:00  Healthy: the contract holds',
  ]);
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { name: '2026-10-26: No check' })).toBeFocused();
  await expect(region).toContainText('Nobody looked.');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Filter')).toBeFocused();
});

test('latency has a line for each operation, the slowest first, and names what is too slow', async ({ page }) => {
  const rows = page.locator('#latency tbody tr');
  await expect(rows.getByRole('rowheader')).toHaveText([
    'Banks / List banksp95 above 5,000 ms',
    'Auth / Fetch all authsmeasured 2026-11-23 14:00',
  ]);
  const spark = page.getByRole('img', { name: 'p95 of Banks / List banks over 17 checks, from 100 ms to 6,000 ms' });
  await expect(spark.locator('polyline')).toHaveAttribute('points', /^3\.0,24\.6 .* 157\.0,3\.0$/);
  await page.getByLabel('Filter').fill('AUTH all');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Filter').fill('nothing like this');
  await expect(page.getByText('No operation fits this filter.')).toBeVisible();
});

test('shows what a hostile server sent as text', async ({ page }) => {
  await expect(page.locator('.reason')).toContainText(hostile.slice(0, 50));
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is legible in ${colorScheme}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme });
    const screenshot = await page.screenshot({ path: testInfo.outputPath(`${colorScheme}.png`), fullPage: true });
    expect(screenshot.length).toBeGreaterThan(20_000);
    for (const shown of [
      '.box.healthy',
      '.box.contract-broken',
      '.box.outage',
      '.box.suite-problem',
      '.box.none',
      '.over',
      'h3',
    ]) {
      const contrast = await contrastOf(page.locator(shown).first());
      expect(contrast, `contrast of ${shown}`).toBeGreaterThan(4.5);
    }
  });
}

test('a first check has nothing to compare with, and says so', async ({ page }) => {
  const first = join(folder, 'first.html');
  writeHealthPage([anEntry('2026-11-24T02:00:00.000Z', 'suite-problem', { timings: [] })], ceilings, first);
  await page.goto(pathToFileURL(first).href);
  await expect(page.getByText('There is no check of an earlier day.')).toBeVisible();
  await expect(page.getByText('Nothing was measured yet.')).toBeVisible();
});

for (const width of widths) {
  test(`fits into ${width} pixels, with days that a finger hits and names that are words`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    const day = await page.getByRole('option', { name: /2026-11-24/ }).boundingBox();
    expect(day?.width).toBeGreaterThanOrEqual(width === 820 ? 18 : 24);
    const name = await page.getByRole('rowheader', { name: /Banks/ }).boundingBox();
    expect(name?.width).toBeGreaterThan(120);
    await expect(page.getByText('2026-10-26', { exact: true })).toBeVisible();
  });
}
