import { expect, test } from '@playwright/test';
import type { Exchange } from '../../src/core/exchange.ts';
import { failuresCountAlike } from '../../src/rules/rate-limit/failures-count-alike.ts';
import { getsCount } from '../../src/rules/rate-limit/gets-count.ts';
import { sequenceRules } from '../../src/rules/sequence-rules.ts';
import type { SequenceFinding, SequenceRule } from '../../src/rules/rule.ts';
import { aSequence } from '../support/a-sequence.ts';
import { aContext } from '../support/a-context.ts';
import { judgedOf, mapValues, type Subject } from '../support/rule-cases.ts';
import { sequences } from './cases/sequences.ts';

test('every rule on sequences is shown what keeps it, what breaks it, and what it says nothing of', () => {
  expect(Object.keys(sequences).sort()).toEqual(sequenceRules.map(({ id }) => id).sort());
  for (const [id, { keeps, breaks, passesOver }] of Object.entries(sequences)) {
    for (const shown of [keeps, breaks, passesOver]) expect(Object.keys(shown), id).not.toHaveLength(0);
  }
});

for (const rule of sequenceRules) {
  test(`${rule.id} passes what keeps it, finds what breaks it, and says nothing of the rest`, () => {
    const { keeps = {}, breaks = {}, passesOver = {} } = sequences[rule.id] ?? {};
    const all = check(rule);
    const broken = (subject: Subject<readonly Exchange[]>) => all(subject).filter((finding) => finding.broken);
    expect(mapValues(keeps, (subject) => all(subject).length > 0)).toEqual(mapValues(keeps, () => true));
    expect(mapValues(keeps, broken)).toEqual(mapValues(keeps, () => []));
    expect(mapValues(breaks, broken)).toEqual(
      mapValues(breaks, ({ judged, finds }) => [{ exchange: judged.at(-1), broken: finds }]),
    );
    expect(mapValues(passesOver, all)).toEqual(mapValues(passesOver, () => []));
  });
}

function check(rule: SequenceRule): (subject: Subject<readonly Exchange[]>) => readonly SequenceFinding[] {
  return (subject) => {
    const { judged, context } = judgedOf(subject);
    return rule.check(judged, aContext(context));
  };
}

test('where Remaining is the number before the call, the next one shows whether a GET was counted', () => {
  const calls = aSequence({ remaining: 60 }, { method: 'GET', remaining: 59 }, { remaining: 59 });
  expect(getsCount.check(calls, aContext())).toMatchObject([
    { exchange: calls[1], broken: { expected: 'less than 59 after a GET', received: '59, as before it' } },
  ]);
});

test('and whether a failure was', () => {
  const failed = { status: 404, intent: 'probe' } as const;
  const [first, second] = [
    { ...failed, remaining: 59 },
    { ...failed, remaining: 58 },
  ];
  const calls = aSequence({ remaining: 60 }, first, second, { remaining: 58 });
  expect(failuresCountAlike.check(calls, aContext())).toMatchObject([
    { exchange: calls[2], broken: { received: 'not counted (status 404)' } },
  ]);
});
