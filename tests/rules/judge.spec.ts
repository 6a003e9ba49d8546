import { expect, test } from '@playwright/test';
import { Ledger, totalsOf } from '../../src/core/ledger.ts';
import { judgeExchange, judgeSequence } from '../../src/rules/judge.ts';
import { exchangeRules } from '../../src/rules/exchange-rules.ts';
import { aContext } from '../support/a-context.ts';
import { aFailure, anExchange, aPage } from '../support/an-exchange.ts';
import { leaving } from '../support/a-sequence.ts';

test('a sound exchange passes every rule that applies, and none finds anything', () => {
  const ledger = new Ledger();
  judgeExchange(anExchange(), aContext(), ledger);
  const { verdicts, passes, exchanges } = ledger.page();
  expect(verdicts).toEqual([]);
  expect(exchanges).toBe(1);
  expect(passes.length).toBeGreaterThan(exchangeRules.length / 2);
});

test('a finding is written down with its clause, its exchange and a line that repeats the call', () => {
  const ledger = new Ledger();
  const exchange = anExchange({ body: aPage([]), status: 201, operation: 'Customers / List customers' });
  judgeExchange(exchange, aContext(), ledger);
  expect(ledger.page().verdicts).toMatchObject([
    {
      rule: 'status/documented',
      area: 'status',
      outcome: 'violation',
      clause: 'S11',
      received: 'status 201',
      exchange: exchange.id,
      curl: expect.stringContaining("curl -i -X POST 'http://api.test/v2/sandbox/customers/list'"),
    },
  ]);
});

test('a schema that cannot be used leaves its rules unchecked, with the reason', () => {
  const ledger = new Ledger();
  judgeExchange(anExchange({ operation: 'Things / Broken' }), aContext(), ledger);
  const unchecked = ledger.page().verdicts.filter(({ outcome }) => outcome === 'unchecked');
  expect(unchecked.map(({ rule }) => rule)).toEqual(['envelope/schema', 'data/schema', 'pagination/schema']);
  expect(new Set(unchecked.map(({ received }) => received))).toEqual(
    new Set([
      expect.stringMatching(
        /^no usable schema: .*broken\.schema\.json: \/requird: strict mode: unknown keyword: "requird"$/,
      ),
    ]),
  );
});

test('without a schema nobody can tell whether a field named like a secret is documented', () => {
  const ledger = new Ledger();
  const body = aPage([], undefined, { payments: { secret: true } });
  judgeExchange(anExchange({ operation: 'Things / Broken', body }), aContext(), ledger);
  const verdicts = ledger.page().verdicts.filter(({ area }) => area === 'exposure');
  expect(verdicts).toMatchObject([{ rule: 'exposure/no-internal-fields', outcome: 'unchecked' }]);
});

test('a server that cannot be reached is unchecked, and no violation', () => {
  const ledger = new Ledger();
  const failure = aFailure('unreachable', 'ECONNREFUSED', 'connect ECONNREFUSED');
  judgeExchange(anExchange({ answered: false, failure }), aContext(), ledger);
  expect(ledger.page().verdicts).toMatchObject([
    { rule: 'transport/answered', outcome: 'unchecked', received: 'no connection: connect ECONNREFUSED' },
  ]);
});

test('a rule that throws is unchecked, and the other rules go on', () => {
  const ledger = new Ledger();
  const operation = (): never => {
    throw new Error('a bug');
  };
  judgeExchange(anExchange(), aContext({ operation }), ledger);
  const { verdicts, passes } = ledger.page();
  expect(new Set(verdicts.map(({ outcome, received }) => `${outcome}: ${received}`))).toEqual(
    new Set(['unchecked: the rule itself failed: Error: a bug']),
  );
  expect(verdicts.map(({ rule }) => rule)).toContain('data/schema');
  expect(passes.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['json/syntax', 'availability/size']));
});

test('calls that were judged before only give the new ones their meaning', () => {
  const ledger = new Ledger();
  const [first, second, third] = leaving(30, 30, 29);
  const calls = [first, second, third].filter((call) => call !== undefined);
  judgeSequence(calls, (call) => call === third, aContext(), ledger);
  expect(totalsOf(ledger.page())).toMatchObject({ violation: 0, unchecked: 0 });
  judgeSequence([...calls], (call) => call === second, aContext(), ledger);
  expect(ledger.page().verdicts).toMatchObject([{ rule: 'rate-limit-headers/counts-down', exchange: second?.id }]);
});
