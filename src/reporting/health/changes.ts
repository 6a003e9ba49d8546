import { stateNames, type HealthEntry } from './health-entry.ts';

/** A p95 that changes less, or by fewer milliseconds, is noise. */
const factor = 2;
const leastMs = 100;
const mostOfAKind = 6;

/** What is different from an earlier check, in sentences; empty when nothing is. */
export function changesSince(before: HealthEntry, now: HealthEntry): string[] {
  return [
    ...(before.state === now.state ? [] : [`State: ${stateNames[before.state]} → ${stateNames[now.state]}.`]),
    ...promises(before, now),
    ...slower(before, now),
    ...certificate(before, now),
    ...warnings(before, now),
    ...notes(before, now),
  ];
}

/** Only what both checks judged can be compared: a check that could not run says nothing of promises. */
function promises({ contract: before }: HealthEntry, { contract: now }: HealthEntry): string[] {
  if (before === undefined || now === undefined) return [];
  const added = now.broken.filter((each) => !before.broken.includes(each));
  const gone = before.broken.filter((each) => !now.broken.includes(each));
  return [...few(added, (each) => `Newly broken: ${each}.`), ...few(gone, (each) => `No longer seen broken: ${each}.`)];
}

function slower(before: HealthEntry, now: HealthEntry): string[] {
  const known = new Map(before.timings.map((timing) => [timing.operation, timing.p95]));
  const moved = now.timings.flatMap(({ operation, p95 }) => {
    const old = known.get(operation);
    if (old === undefined || old === 0 || p95 === 0 || Math.abs(p95 - old) < leastMs) return [];
    const ratio = p95 / old;
    if (ratio < factor && ratio > 1 / factor) return [];
    return [{ text: `p95 of ${operation}: ${Math.round(old)} ms → ${Math.round(p95)} ms.`, by: Math.abs(p95 - old) }];
  });
  return few(
    moved.sort((a, b) => b.by - a.by).map(({ text }) => text),
    (text) => text,
  );
}

function certificate({ reach: before }: HealthEntry, { reach: now }: HealthEntry): string[] {
  const [old, current] = [before?.certificate?.validTo, now?.certificate?.validTo];
  if (old === undefined || current === undefined || old === current) return [];
  return [`The TLS certificate was changed; it is valid until ${current.slice(0, 10)}.`];
}

/** Their numbers change every day, so they are compared without. */
function warnings(before: HealthEntry, now: HealthEntry): string[] {
  const kind = (text: string): string => text.slice(0, 20);
  const known = new Set(before.warnings.map(kind));
  return now.warnings.filter((text) => !known.has(kind(text))).map((text) => `New warning: ${text}.`);
}

function notes({ contract: before }: HealthEntry, { contract: now }: HealthEntry): string[] {
  if (before === undefined || now === undefined || before.totals.note === now.totals.note) return [];
  return [`Notes (advice and drift): ${before.totals.note} → ${now.totals.note}.`];
}

function few(texts: readonly string[], say: (text: string) => string): string[] {
  const shown = texts.slice(0, mostOfAKind).map(say);
  return texts.length > mostOfAKind ? [...shown, `… and ${texts.length - mostOfAKind} more of that.`] : shown;
}
