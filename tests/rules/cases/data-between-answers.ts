import type { Exchange } from '../../../src/core/exchange.ts';
import { sameEverywhere } from '../../../src/rules/data/same-everywhere.ts';
import { Earlier } from '../../../src/rules/earlier.ts';
import { aContext } from '../../support/a-context.ts';
import { aCustomer, anExchange, aPage, type ExchangeParts } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

/** An answer that shows a customer. */
const shows = (members: object, parts: ExchangeParts = {}): Exchange =>
  anExchange({ body: aPage([aCustomer(members)]), ...parts });

/** The last of these answers, after the others. */
function after(judged: Exchange, ...before: readonly Exchange[]) {
  const earlier = new Earlier();
  for (const exchange of before) sameEverywhere.check(exchange, aContext({ earlier }));
  return { judged, context: { earlier } };
}

/** What answers to one key say of each other's data. */
export const dataBetweenAnswers: RuleCases = {
  'data/same-everywhere': {
    keeps: {
      'the same values': after(shows({ name: 'Ada' }), shows({ name: 'Ada' })),
      'in capitals, and with more spaces': after(shows({ name: 'ADA EXAMPLE' }), shows({ name: 'Ada  Example' })),
      'the same moment in another zone': after(
        shows({ created_at: '2026-01-01T13:00:00+01:00' }),
        shows({ created_at: '2026-01-01T12:00:00Z' }),
      ),
      'a null on one of them': after(shows({ name: null }), shows({ name: 'Ada' })),
      'what changes by itself': after(shows({ last_updated: 'b' }), shows({ last_updated: 'a' })),
      'a balance that has changed': after(shows({ ledger_balance: 12.5 }), shows({ ledger_balance: 1250.5 })),
      'a balance that was nothing': after(shows({ ledger_balance: 100 }), shows({ ledger_balance: 0 })),
      'ids of balances': after(shows({ balance: 'b-2' }), shows({ balance: 'b-1' })),
    },
    breaks: {
      'another value': {
        ...after(shows({ phone: '2' }), shows({ phone: '1' })),
        finds: finds('/data/customers/0/phone', 'string "1", as in Customers / List customers', 'string "2"'),
      },
      'a balance in another unit': {
        ...after(shows({ ledger_balance: 1250 }), shows({ ledger_balance: 12.5 })),
        finds: finds(
          '/data/customers/0/ledger_balance',
          'number 12.5, as in Customers / List customers',
          'number 1250',
        ),
      },
      'what a transaction left on its account': {
        ...after(shows({ trans_date: 'x', balance: 11 }), shows({ trans_date: 'x', balance: 12 })),
        finds: finds('/data/customers/0/balance', 'number 12, as in Customers / List customers', 'number 11'),
      },
      'another value inside another thing': {
        ...after(
          anExchange({
            body: { status: 'success', message: 'x', data: { accounts: [{ customer: { _id: 'c-1', name: 'Bola' } }] } },
          }),
          shows({ name: 'Ada' }),
        ),
        finds: finds(
          '/data/accounts/0/customer/name',
          'string "Ada", as in Customers / List customers',
          'string "Bola"',
        ),
      },
    },
    passesOver: {
      'other things': after(shows({ _id: 'c-2', name: 'Bola' }), shows({ name: 'Ada' })),
      'another kind of thing with the same id': after(
        shows({ _id: 'c-2', account: { _id: 'c-1', name: 'Savings' } }),
        shows({ name: 'Ada' }),
      ),
      'what a write may have changed': after(
        shows({ phone: '2' }),
        shows({ phone: '1' }),
        anExchange({ operation: 'Things / Change', body: '{"status":"success","message":"x","data":{}}' }),
      ),
      'what another key showed': after(shows({ phone: '2' }, { key: 'another' }), shows({ phone: '1' })),
      'an answer that is judged again': shows({ phone: '2' }),
      'an error': after(shows({ phone: '2' }, { status: 404, intent: 'probe' }), shows({ phone: '1' })),
    },
  },
};
