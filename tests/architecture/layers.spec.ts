import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenLayers, type Tree } from './support/fixture-tree.ts';
import { root } from './support/repository.ts';

/** By rule: imports that it forbids, as `file: what the file imports`. Each file breaks that rule and no other. */
const FORBIDDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core-imports-only-core': {
    'src/core/needs-rule.ts': '../rules/rule.ts',
    'src/core/needs-config.ts': '../../contract.config.ts',
  },
  'core-imports-no-package': { 'src/core/needs-ajv.ts': 'ajv' },
  'parts-import-only-core': {
    'src/client/needs-mock.ts': '../mock/mock.ts',
    'src/mock/needs-rule.ts': '../rules/rule.ts',
    'src/schema/needs-driver.ts': '../drivers/driver.ts',
    'src/reporting/needs-config.ts': '../../contract.config.ts',
  },
  'rules-import-only-core-and-schema': {
    'src/rules/needs-mock.ts': '../mock/mock.ts',
    'src/rules/needs-client.ts': '../client/plan-changes.ts',
  },
  'lint-reads-files-only': {
    'src/lint/needs-mock.ts': '../mock/mock.ts',
    'src/lint/needs-rule.ts': '../rules/rule.ts',
  },
  'drivers-never-import-cli': { 'src/drivers/needs-cli.ts': '../cli/cli.ts' },
  'runners-only-in-drivers': {
    'src/cli/needs-playwright.ts': '@playwright/test',
    'src/reporting/needs-newman.ts': 'newman',
  },
  'src-never-imports-tests': { 'src/cli/needs-test.ts': '../../tests/mock/support.ts' },
  'contract-config-is-data': { 'contract.config.ts': './src/client/plan-changes.ts' },
  'contract-tests-must-not-know-the-mock': {
    'tests/contract/needs-mock.spec.ts': '../../src/mock/mock.ts',
    'tests/contract/needs-mock-test.spec.ts': '../mock/support.ts',
  },
  'contract-tests-import-the-drivers': {
    'tests/contract/needs-sender.spec.ts': '../../src/client/send.ts',
    'tests/contract/needs-reporting.spec.ts': '../../src/reporting/report.ts',
  },
  'no-cycles': { 'src/mock/first.ts': './second.ts' },
  'no-orphans': { 'src/core/alone.ts': '' },
  'no-unresolvable': { 'src/cli/needs-nothing.ts': '../core/missing.ts' },
};

/** What the forbidden imports import; all of it is allowed. */
const ALLOWED: Tree = {
  'src/core/data.ts': 'export const data = 1;',
  'src/schema/book.ts': imports('../core/data.ts', 'ajv'),
  'src/client/send.ts': imports('../core/data.ts', './plan-changes.ts'),
  'src/client/plan-changes.ts': imports('../core/data.ts'),
  'src/rules/rule.ts': imports('../core/data.ts', '../schema/book.ts'),
  'src/lint/check.ts': imports('../core/data.ts', '../schema/book.ts', 'prettier'),
  'src/mock/mock.ts': imports('../core/data.ts'),
  'src/reporting/report.ts': imports('../core/data.ts'),
  'src/drivers/driver.ts': imports(
    '@playwright/test',
    'newman',
    '../mock/mock.ts',
    '../client/send.ts',
    '../rules/rule.ts',
  ),
  'src/cli/cli.ts': imports('../drivers/driver.ts', '../mock/mock.ts', '../reporting/report.ts'),
  'tests/mock/support.ts': imports('@playwright/test', '../../src/mock/mock.ts'),
  'tests/contract/allowed.spec.ts': imports(
    '../../src/drivers/driver.ts',
    '../../src/rules/rule.ts',
    '../../src/client/plan-changes.ts',
    '../../contract.config.ts',
  ),
  'contract.config.ts': "import type { data } from './src/core/data.ts'; export const contract: typeof data = 1;",
};

test('imports along the layers pass', async ({}, testInfo) => {
  expect(await brokenLayers(testInfo.outputPath('allowed'), ALLOWED)).toEqual({});
});

test('every import across the layers is reported under its rule', async ({}, testInfo) => {
  const tree: Record<string, string> = { ...ALLOWED, 'src/mock/second.ts': imports('./first.ts') };
  const expected: Record<string, string[]> = {};
  for (const [rule, files] of Object.entries(FORBIDDEN)) {
    for (const [file, target] of Object.entries(files)) {
      tree[file] = target === '' ? '' : imports(target);
      expected[file] = [rule];
    }
  }
  expect(await brokenLayers(testInfo.outputPath('forbidden'), tree)).toEqual(expected);
});

test('every rule of the layers is broken above', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string; comment: string; severity: string }[];
  };
  expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(FORBIDDEN).sort());
  for (const { name, comment, severity } of forbidden) {
    expect(severity, name).toBe('error');
    expect(comment, `${name} says what to do instead`).toMatch(/.{30}/);
  }
});

function imports(...targets: string[]): string {
  return targets.map((target) => `import '${target}';`).join('\n');
}
