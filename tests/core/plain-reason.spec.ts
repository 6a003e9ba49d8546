import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { plainReason } from '../../src/core/plain-reason.ts';
import { makeFolder } from '../../src/drivers/make-folder.ts';

test('a code of the system is told in words; what has none stays as it is', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(plainReason(error)).toBe('the disk is full: ENOSPC: no space left on device, write');
  expect(plainReason(new Error('it is no regular file'))).toBe('it is no regular file');
});

test('a folder below a file cannot be made, and the reason is the file', () => {
  const file = test.info().outputPath('file');
  writeFileSync(file, '');
  expect(() => makeFolder(`${file}/reports`)).toThrow(/ENOTDIR/);
});
