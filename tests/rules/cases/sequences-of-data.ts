import { aSequence, type Call } from '../../support/a-sequence.ts';
import { aCustomer, aPage, customers } from '../../support/an-exchange.ts';
import { finds, type SequenceCases } from '../../support/rule-cases.ts';

const failed = (call: Call): Call => ({ status: 404, intent: 'probe', ...call });
const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
/** An answer that shows a customer, of so many. */
const shows = (members: object, totalDocs?: number): Call => ({
  body: aPage([aCustomer(members)], totalDocs === undefined ? undefined : { totalDocs }),
});

/** What the answers to one key say of each other's data. */
export const sequencesOfData: SequenceCases = {
  'data/same-everywhere': {
    keeps: {
      'the same values': aSequence(shows({ name: 'Ada' }), shows({ name: 'Ada' })),
      'in capitals, and with more spaces': aSequence(shows({ name: 'Ada  Example' }), shows({ name: 'ADA EXAMPLE' })),
      'the same moment in another zone': aSequence(
        shows({ created_at: '2026-01-01T12:00:00Z' }),
        shows({ created_at: '2026-01-01T13:00:00+01:00' }),
      ),
      'a null on one of them': aSequence(shows({ name: 'Ada' }), shows({ name: null })),
      'what changes by itself': aSequence(shows({ last_updated: 'a' }), shows({ last_updated: 'b' })),
    },
    breaks: {
      'another value': {
        judged: aSequence(shows({ phone: '1' }), shows({ phone: '2' })),
        finds: finds('/data/customers/0/phone', 'string "1", as in Customers / List customers', 'string "2"'),
      },
      'another value inside another thing': {
        judged: aSequence(shows({ name: 'Ada' }), {
          body: { status: 'success', message: 'x', data: { accounts: [{ customer: { _id: 'c-1', name: 'Bola' } }] } },
        }),
        finds: finds(
          '/data/accounts/0/customer/name',
          'string "Ada", as in Customers / List customers',
          'string "Bola"',
        ),
      },
    },
    passesOver: {
      'other things': aSequence(shows({ name: 'Ada' }), shows({ _id: 'c-2', name: 'Bola' })),
      'another kind of thing with the same id': aSequence(
        shows({ name: 'Ada' }),
        shows({ _id: 'c-2', account: { _id: 'c-1', name: 'Savings' } }),
      ),
      'what a write may have changed': aSequence(
        shows({ phone: '1' }),
        { operation: 'Things / Change', body: '{"status":"success","message":"x","data":{}}' },
        { body: aPage([]) },
      ),
      errors: aSequence(failed({}), failed({})),
    },
  },
  'pagination/same-total': {
    keeps: {
      'the same on a longer page': aSequence(shows({}, 30), { body: aPage(customers(3), { totalDocs: 30 }) }),
      'one more that somebody made in between': aSequence(shows({}, 30), {
        body: aPage(customers(3), { totalDocs: 31 }),
      }),
      'fewer of something else': aSequence(
        { body: aPage(customers(3), { totalDocs: 3 }) },
        { sent: { customer: 'c-1' }, body: aPage(customers(1), { totalDocs: 1 }) },
        { sent: { limit: 2 }, body: aPage(customers(2), { totalDocs: 3 }) },
      ),
    },
    breaks: {
      'as many as the page has': {
        judged: aSequence(
          { sent: { limit: 1 }, body: aPage(customers(1), { totalDocs: 1 }) },
          { sent: { limit: 3 }, body: aPage(customers(3), { totalDocs: 3 }) },
        ),
        finds: finds('/data/pagination/totalDocs', '3, as on a page of 3 items', '1, on a page of 1 items'),
      },
    },
    passesOver: {
      'a list asked by what is nested without end': aSequence(
        { sent: deep, body: aPage(customers(1), { totalDocs: 1 }) },
        { body: aPage(customers(3), { totalDocs: 3 }) },
      ),
      'a single page': aSequence(shows({}, 1)),
      'a list without a total': aSequence({ body: aPage(customers(1)) }, { body: aPage(customers(2)) }),
    },
  },
};
