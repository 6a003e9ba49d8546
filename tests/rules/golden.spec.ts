import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { areas, type Area } from '../../src/core/area.ts';
import { curlLine } from '../../src/core/curl.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { Ledger } from '../../src/core/ledger.ts';
import { areaOf, type Observation, type RuleInfo } from '../../src/core/rule.ts';
import type { Note, Verdict } from '../../src/core/verdict.ts';
import { formatVerdict, formatVerdicts } from '../../src/reporting/format-verdicts.ts';
import { exchangeRules } from '../../src/rules/exchange-rules.ts';
import { sequenceRules } from '../../src/rules/sequence-rules.ts';
import { aContext } from '../support/a-context.ts';
import { expectGolden } from '../support/golden.ts';
import { exchangeCases } from './cases/all.ts';
import { sequences } from './cases/sequences.ts';

const used = areas.filter((area) => [...exchangeRules, ...sequenceRules].some((rule) => areaOf(rule) === area));

for (const area of used) {
  test(`what a person reads of each rule on ${area} is what people have read and found good`, () => {
    const verdicts = [...exchangeVerdicts(area), ...sequenceVerdicts(area)];
    expect(verdicts).not.toHaveLength(0);
    expectGolden(join(import.meta.dirname, 'golden', `${area}.txt`), `${formatVerdicts(verdicts)}\n`);
  });
}

test('every message says what is promised, where it is broken, what it means, and how to repeat it', () => {
  const all = areas.flatMap((area) => [...exchangeVerdicts(area), ...sequenceVerdicts(area)]);
  expect(all).toHaveLength(exchangeRules.length + sequenceRules.length);
  for (const verdict of all) {
    const { rule, title, meaning, clause, expected, received } = verdict;
    for (const text of [title, meaning, clause, expected, received]) expect(text, rule).not.toBe('');
    expect(title, rule).not.toMatch(/\.$/);
    expect(meaning, rule).toMatch(/\.$/);
    expect(formatVerdict(verdict), rule).toMatch(/ {2}repeat {5}curl -i .*bearer •••/);
  }
});

/** The first broken case of each rule on one exchange. */
function exchangeVerdicts(area: Area): (Verdict | Note)[] {
  return exchangeRules
    .filter((rule) => areaOf(rule) === area)
    .map((rule) => {
      const [broken] = Object.values(exchangeCases[rule.id]?.breaks ?? {});
      if (broken === undefined) throw new Error(`${rule.id} has no broken case`);
      const [observation] = rule.check(broken.judged, aContext(broken.context)) ?? [];
      return verdictOf(rule, observation, broken.judged);
    });
}

/** The same for the rules on sequences. */
function sequenceVerdicts(area: Area): (Verdict | Note)[] {
  return sequenceRules
    .filter((rule) => areaOf(rule) === area)
    .map((rule) => {
      const [broken] = Object.values(sequences[rule.id]?.breaks ?? {});
      if (broken === undefined) throw new Error(`${rule.id} has no broken case`);
      const found = rule.check(broken.judged, aContext(broken.context)).find((finding) => finding.broken !== undefined);
      return verdictOf(rule, found?.broken, found?.exchange);
    });
}

function verdictOf(
  rule: RuleInfo,
  observation: Observation | undefined,
  exchange: Exchange | undefined,
): Verdict | Note {
  if (observation === undefined || exchange === undefined) throw new Error(`${rule.id} found nothing`);
  const ledger = new Ledger();
  const headers = [
    ['authorization', 'bearer •••'],
    ['content-type', 'application/json'],
  ] as const;
  ledger.violation(rule, exchange.operation, observation, curlLine({ ...exchange.request, headers }), exchange.id);
  const { verdicts, notes } = ledger.page();
  const [told] = [...verdicts, ...notes];
  if (told === undefined) throw new Error(`${rule.id} is told as nothing`);
  return told;
}
