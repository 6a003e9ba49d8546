import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@playwright/test';

/**
 * Compares a text with the one that people have read and found good. `UPDATE_GOLDEN=1` writes it anew: then read what
 * changed before you commit it.
 */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(text, `${path} differs: read the change, then run again with UPDATE_GOLDEN=1`).toBe(golden);
}
