import type { Page } from '@playwright/test';

/** Widths at which people read reports: a phone, a tablet, a small laptop. */
export const widths = [390, 820, 1280] as const;

/** Pixels by which a page is wider than its window: it would have to be pushed to and fro to be read. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
