import { changesSince } from './changes.ts';
import { stateNames, type HealthEntry, type HealthState, type Reach } from './health-entry.ts';

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red';
type Paint = (style: Style, text: string) => string;

const colours: Readonly<Record<HealthState, Style>> = {
  healthy: 'green',
  'contract-broken': 'red',
  outage: 'red',
  'suite-problem': 'yellow',
};

const mostSlow = 3;

/** A health check for people. @param before the check that it is compared with, if there is one. */
export function presentHealth(entry: HealthEntry, before: HealthEntry | undefined, paint: Paint): string {
  const { target, baseUrl, reach, contract, timings, warnings } = entry;
  const facts = [
    ...(reach === undefined ? [] : wayLines(reach)),
    ...(contract === undefined ? [] : [['contract', counts(contract.totals)] as const]),
    ...timings
      .toSorted((a, b) => b.p95 - a.p95)
      .slice(0, mostSlow)
      .map(({ operation, p50, p95, p99 }) => ['slow', `${operation}: p50 ${p50}, p95 ${p95}, p99 ${p99} ms`] as const),
    ...(before === undefined ? [] : changesSince(before, entry)).map((text) => ['changed', text] as const),
  ];
  return [
    `\n${paint('bold', `Health of ${target}`)}  ${baseUrl}`,
    '',
    ...facts.map(([name, text]) => `  ${paint('dim', name.padEnd(13))}${text}`),
    ...warnings.map((text) => paint('yellow', `  warning      ${text}`)),
    '',
    stateLine(entry, paint),
  ].join('\n');
}

function stateLine({ state, reason }: HealthEntry, paint: Paint): string {
  return paint(colours[state], `${stateNames[state]}: ${reason}.`);
}

function wayLines({ steps, failure, status, certificate, clockSkewSeconds }: Reach): (readonly [string, string])[] {
  const way = [
    ...steps.map(({ name, ms }) => `${name} ${ms} ms`),
    ...(failure === undefined ? [] : [`${failure.step} failed`]),
    ...(status === undefined ? [] : [`status ${status}`]),
  ];
  return [
    ['way', way.join(', ')],
    ...(certificate === undefined
      ? []
      : [
          ['certificate', `valid for ${certificate.daysLeft} days, until ${certificate.validTo.slice(0, 10)}`] as const,
        ]),
    ...(clockSkewSeconds === undefined ? [] : [['clock', `${clockSkewSeconds} s off ours`] as const]),
  ];
}

function counts(totals: Readonly<Record<'pass' | 'violation' | 'unchecked' | 'skipped' | 'note', number>>): string {
  const { pass, violation, unchecked, skipped, note } = totals;
  return `${pass} checks passed, ${violation} violations, ${unchecked} unchecked, ${skipped} skipped, ${note} notes`;
}
