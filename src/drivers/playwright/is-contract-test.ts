import type { TestCase } from '@playwright/test/reporter';

/** The reports are about the API; the project's own tests are for those who work on it. */
export function isContractTest(test: TestCase): boolean {
  return test.location.file.replaceAll('\\', '/').includes('/tests/contract/');
}
