import { checks } from './checks.ts';
import type { Finding } from './finding.ts';
import type { LintSuite } from './suite.ts';

/** What all checks find, file by file. */
export async function lint(suite: LintSuite): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const flaw of await check.find(suite)) findings.push({ check: check.id, ...flaw });
  }
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap((file) => findings.filter((finding) => finding.file === file));
}
