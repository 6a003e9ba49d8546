import { expect, test } from '@playwright/test';
import { Ledger, totalsOf } from '../../src/core/ledger.ts';
import { exitCode } from '../../src/core/verdict.ts';

const rule = { id: 'data/schema', clause: 'S13', title: 'A title', meaning: 'A meaning' } as const;
const other = { ...rule, id: 'rate-limit/early' } as const;
const at = (pointer: string, received = 'null') => ({ pointer, expected: 'string', received });

test('a violation carries its rule, its place and the exchange that shows it', () => {
  const ledger = new Ledger();
  ledger.violation(rule, 'Things / Get', at('/data/0/a'), 'curl …', 'e-1');
  expect(ledger.page().verdicts).toEqual([
    {
      rule: 'data/schema',
      area: 'data',
      operation: 'Things / Get',
      clause: 'S13',
      title: 'A title',
      meaning: 'A meaning',
      outcome: 'violation',
      pointer: '/data/0/a',
      expected: 'string',
      received: 'null',
      curl: 'curl …',
      exchange: 'e-1',
      count: 1,
    },
  ]);
});

test('the same violation in every row counts as one, told as it was first seen', () => {
  const ledger = new Ledger();
  for (const row of [3, 4, 11])
    ledger.violation(rule, 'Things / Get', at(`/data/${row}/a`, `row ${row}`), '', `e-${row}`);
  ledger.violation(rule, 'Things / Get', at('/data/3/b'), '', 'e');
  ledger.violation(rule, 'Things / List', at('/data/3/a'), '', 'e');
  ledger.violation(other, 'Things / Get', at('/data/3/a'), '', 'e');
  const { verdicts } = ledger.page();
  expect(verdicts).toHaveLength(4);
  expect(verdicts[0]).toMatchObject({ pointer: '/data/3/a', received: 'row 3', exchange: 'e-3', count: 3 });
  expect(ledger.violations).toBe(4);
});

test('what could not be judged counts once for each reason', () => {
  const ledger = new Ledger();
  for (const reason of ['no schema', 'no schema', 'no server']) ledger.unchecked(rule, 'Things / Get', reason);
  ledger.skipped(rule, 'Things / Get', 'no schema');
  expect(ledger.page().verdicts.map(({ outcome, received, count }) => [outcome, received, count])).toEqual([
    ['unchecked', 'no schema', 2],
    ['unchecked', 'no server', 1],
    ['skipped', 'no schema', 1],
  ]);
});

test('pages of several processes add up to one', () => {
  const [first, second, all] = [new Ledger(), new Ledger(), new Ledger()];
  for (const ledger of [first, second]) {
    ledger.countExchange();
    ledger.pass(rule, 'Things / Get', 2);
    ledger.violation(rule, 'Things / Get', at('/data/0/a'), '', 'e');
    ledger.unchecked(rule, 'Things / Get', 'no schema');
  }
  second.pass(other, 'Things / Get');
  // Pages travel as JSON.
  for (const ledger of [first, second]) all.add(JSON.parse(JSON.stringify(ledger.page())));
  const page = all.page();
  expect(page.exchanges).toBe(2);
  expect(page.verdicts.map(({ count }) => count)).toEqual([2, 2]);
  expect(page.passes).toEqual([
    { rule: 'data/schema', area: 'data', operation: 'Things / Get', count: 4 },
    { rule: 'rate-limit/early', area: 'rate-limit', operation: 'Things / Get', count: 1 },
  ]);
  expect(totalsOf(page)).toEqual({ pass: 5, violation: 1, unchecked: 1, skipped: 0, note: 0 });
});

test('what was taken out of a ledger is no longer in it', () => {
  const ledger = new Ledger();
  ledger.countExchange();
  ledger.pass(rule, 'Things / Get');
  expect(ledger.take()).toMatchObject({ exchanges: 1, passes: { 'Things / Get': { 'data/schema': 1 } } });
  expect(ledger.page()).toEqual({ verdicts: [], notes: [], passes: [], exchanges: 0 });
});

test('what an advisory rule asks for becomes a note, which is no violation', () => {
  const [ledger, all] = [new Ledger(), new Ledger()];
  const advice = { ...rule, advisory: true } as const;
  for (const row of [3, 4]) ledger.violation(advice, 'Things / Get', at(`/data/${row}/a`), 'curl …', 'e-1');
  ledger.pass(advice, 'Things / Get');
  all.addPacked(JSON.parse(JSON.stringify(ledger.take())));
  expect(ledger.page().notes).toEqual([]);
  const page = all.page();
  expect(page.verdicts).toEqual([]);
  expect(page.notes).toMatchObject([{ rule: 'data/schema', outcome: 'note', pointer: '/data/3/a', count: 2 }]);
  expect(totalsOf(page)).toEqual({ pass: 1, violation: 0, unchecked: 0, skipped: 0, note: 1 });
});

/** Totals as pass, violation, unchecked, skipped. */
const codes: readonly (readonly [totals: readonly [number, number, number, number], code: 0 | 1 | 2, why: string])[] = [
  [[5, 0, 0, 0], 0, 'everything was kept'],
  [[5, 0, 0, 9], 0, 'what was skipped has its reason'],
  [[5, 1, 0, 0], 1, 'a promise is broken'],
  [[0, 1, 0, 0], 1, 'nothing else was judged'],
  [[5, 0, 1, 0], 2, 'something could not be judged'],
  [[5, 1, 1, 0], 2, 'a violation does not hide that'],
  [[0, 0, 0, 0], 2, 'nothing was judged at all'],
  [[0, 0, 0, 3], 2, 'everything was skipped'],
];

for (const [[pass, violation, unchecked, skipped], code, why] of codes) {
  test(`a run ends with ${code} when ${why}`, () => {
    expect(exitCode({ pass, violation, unchecked, skipped, note: 5 })).toBe(code);
  });
}

test('what is taken travels packed, and is the same where it is added', () => {
  const ledger = new Ledger();
  ledger.pass(rule, 'Things / Get', 3);
  ledger.pass(other, 'Things / Get');
  ledger.pass(rule, 'Things / List');
  ledger.violation(rule, 'Things / Get', at('/data/0/a'), 'curl …', 'e-1');
  ledger.countExchange();
  const page = ledger.page();
  const all = new Ledger();
  all.addPacked(JSON.parse(JSON.stringify(ledger.take())) as ReturnType<Ledger['take']>);
  expect(all.page()).toEqual(page);
  expect(page.passes).toContainEqual({ rule: 'data/schema', area: 'data', operation: 'Things / Get', count: 3 });
});
