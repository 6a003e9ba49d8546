import type { Area } from '../../core/area.ts';
import type { Verdict } from '../../core/verdict.ts';

export type Severity = 'critical' | 'normal' | 'minor';

const order: readonly Severity[] = ['critical', 'normal', 'minor'];

/** How bad it is that a clause is broken: a promise of the API introduction, of a standard, or good practice. */
function severityOfClause(clause: string): Severity {
  if (/^S\d/.test(clause)) return 'critical';
  return /\b(RFC|OWASP)\b|^the suite/.test(clause) ? 'normal' : 'minor';
}

/** The worst of what a test found; without findings, what it would be if the promise of its area were broken. */
export function severityOf(broken: readonly Verdict[], area: Area | undefined): Severity {
  const found = broken.map(({ clause }) => severityOfClause(clause));
  const worst = order.find((severity) => found.includes(severity));
  return worst ?? (area !== undefined && practiceAreas.has(area) ? 'normal' : 'critical');
}

/** Areas in which the API introduction promises nothing itself. */
const practiceAreas: ReadonlySet<Area> = new Set<Area>([
  'transport',
  'media-type',
  'json',
  'request',
  'routing',
  'exposure',
  'state',
  'availability',
]);
