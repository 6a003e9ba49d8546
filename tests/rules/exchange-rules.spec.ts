import { expect, test } from '@playwright/test';
import type { Exchange } from '../../src/core/exchange.ts';
import { exchangeRules } from '../../src/rules/exchange-rules.ts';
import type { ExchangeRule, Finding } from '../../src/rules/rule.ts';
import { aContext } from '../support/a-context.ts';
import { judgedOf, mapValues, type Subject } from '../support/rule-cases.ts';
import { exchangeCases as cases } from './cases/all.ts';

test('every rule on one exchange is shown what keeps it, what breaks it, and what it says nothing of', () => {
  expect(Object.keys(cases).sort()).toEqual(exchangeRules.map(({ id }) => id).sort());
  for (const [id, { keeps, breaks, passesOver }] of Object.entries(cases)) {
    for (const shown of [keeps, breaks, passesOver]) expect(Object.keys(shown), id).not.toHaveLength(0);
  }
});

for (const rule of exchangeRules) {
  test(`${rule.id} passes what keeps it, finds what breaks it, and says nothing of the rest`, () => {
    const { keeps = {}, breaks = {}, passesOver = {} } = cases[rule.id] ?? {};
    expect(mapValues(keeps, check(rule))).toEqual(mapValues(keeps, () => []));
    expect(mapValues(breaks, check(rule))).toEqual(mapValues(breaks, ({ finds }) => [finds]));
    expect(mapValues(passesOver, check(rule))).toEqual(mapValues(passesOver, () => undefined));
  });
}

function check(rule: ExchangeRule): (subject: Subject<Exchange>) => Finding {
  return (subject) => {
    const { judged, context } = judgedOf(subject);
    return rule.check(judged, aContext(context));
  };
}
