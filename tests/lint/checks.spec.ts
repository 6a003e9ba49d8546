import { expect, test } from '@playwright/test';
import { checks } from '../../src/lint/checks.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lint } from '../../src/lint/lint.ts';
import { readSuite } from '../../src/lint/suite.ts';
import { dataFlaws } from './support/data-flaws.ts';
import { requestFlaws } from './support/request-flaws.ts';
import { schemaFlaws } from './support/schema-flaws.ts';
import { soundSuite, writeSuite } from './support/sound-suite.ts';

const flawed = { ...requestFlaws, ...dataFlaws, ...schemaFlaws };

test('a suite in which everything is right is clean', async ({}, testInfo) => {
  expect(await lint(readSuite(writeSuite(testInfo.outputPath(), soundSuite())))).toEqual([]);
});

for (const [what, { check, breaks, says, also = [] }] of Object.entries(flawed)) {
  test(`${check} finds ${what}`, async ({}, testInfo) => {
    const suite = soundSuite();
    breaks(suite);
    const findings = await lint(readSuite(writeSuite(testInfo.outputPath(), suite)));
    const expected: unknown = typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says);
    expect(findings.filter((finding) => finding.check === check).map(oneLine)).toEqual([expected]);
    expect(findings.map((finding) => finding.check)).toEqual([check, ...also]);
  });
}

test('every check is broken above, but that of the types, which has a test of its own', () => {
  const broken = new Set(Object.values(flawed).map(({ check }) => check));
  expect(checks.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(['types-current']);
});

function oneLine({ file, place, wrong, remedy }: Finding): string {
  return `${file} ${place}: ${wrong} → ${remedy}`;
}
