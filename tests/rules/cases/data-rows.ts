import { aCustomer, anExchange, aPage } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

const withCustomer = (members: object) =>
  anExchange({ body: aPage([aCustomer(), aCustomer({ _id: 'c-2', ...members })]) });
const rowsOf = (...members: object[]) => anExchange({ body: aPage(members.map((each) => aCustomer(each))) });
const transactions = (rows: readonly object[]) =>
  anExchange({
    operation: 'Transactions / Get transactions by customer',
    url: '/transactions/getByCustomer',
    body: { status: 'success', message: 'x', data: { transaction: rows } },
  });
const statement = (...balances: readonly number[]) =>
  transactions(
    balances.map((balance, index) => ({
      account: 'a-1',
      trans_date: `2026-03-${30 - index}T00:00:00Z`,
      credit: 10,
      debit: null,
      balance,
    })),
  );

/** What the fields of a row, and the rows of a list, say of each other. */
export const dataRows: RuleCases = {
  'data/own-ids': {
    keeps: {
      'ids of their own': rowsOf({ _id: 'c-1' }, { _id: 'c-2' }),
      'the same id under both names': rowsOf({ _id: 'c-1', id: 'c-1' }),
    },
    breaks: {
      'the same id twice': {
        judged: rowsOf({ _id: 'c-1' }, { _id: 'c-2' }, { _id: 'c-1' }),
        finds: finds('/data/customers/2', 'another id than that of item 0', '"c-1" again'),
      },
      'two ids': {
        judged: rowsOf({ _id: 'c-1', id: 'c-2' }),
        finds: finds('/data/customers/0/id', '"c-1", as at _id', '"c-2"'),
      },
    },
    passesOver: {
      'items without an id': rowsOf({ _id: undefined }),
      'an answer without a list': anExchange({ operation: 'Customers / Get customer' }),
    },
  },
  'data/one-direction': {
    keeps: {
      'null beside the amount': transactions([
        { debit: 5, credit: null },
        { debit: null, credit: 7 },
      ]),
      '0 beside the amount': transactions([{ debit: 5, credit: 0 }]),
      'one field only': transactions([{ debit: 5 }]),
    },
    breaks: {
      'both amounts': {
        judged: transactions([{ debit: 5 }, { debit: 5, credit: 7 }]),
        finds: finds('/data/transaction/1', 'one amount, and null or 0 beside it', 'debit 5 and credit 7'),
      },
    },
    passesOver: { 'items without amounts': rowsOf({}) },
  },
  'data/running-balance': {
    keeps: {
      'a statement, the newest first': statement(80, 70, 60, 50, 40, 30, 20, 10),
      'two of one day, whose order nobody knows': transactions([
        ...[80, 70, 60, 50, 40, 30, 20, 10].map((balance, index) => ({
          account: 'a-1',
          trans_date: `2026-03-${30 - index}`,
          credit: 10,
          balance,
        })),
        { account: 'a-1', trans_date: '2026-03-01', credit: 10, balance: 7 },
        { account: 'a-1', trans_date: '2026-03-01', credit: 10, balance: 8 },
        { account: 'a-1', trans_date: '2026-02-01', credit: 10, balance: 1 },
      ]),
      'a last day that goes on on the next page': statement(80, 70, 60, 50, 40, 30, 20, 7),
      'two accounts by turns': transactions(
        [80, 70, 60, 50, 40, 30, 20, 10].flatMap((balance, index) =>
          ['a-1', 'a-2'].map((account) => ({
            account,
            trans_date: `2026-03-${30 - index}`,
            credit: 10,
            balance: account === 'a-1' ? balance : balance + 5,
          })),
        ),
      ),
    },
    breaks: {
      'a balance that does not follow': {
        judged: statement(90, 80, 70, 60, 54, 40, 30, 20, 10),
        finds: finds('/data/transaction/4/balance', '50, as the next transaction and its amount make it', '54'),
      },
    },
    passesOver: {
      'balances that do not follow at all, as on a list of some transactions': statement(9, 500, 3, 70, 2, 1, 60, 4),
      'too few rows': statement(30, 20, 5),
      'an answer without a list': anExchange({ operation: 'Customers / Get customer' }),
    },
  },
  'data/time-order': {
    keeps: {
      'created, then updated': withCustomer({ last_updated: '2026-11-24T15:00:00.100Z' }),
      'in another zone': withCustomer({
        created_at: '2026-11-24T15:30:00+01:00',
        last_updated: '2026-11-24T14:30:00Z',
      }),
    },
    breaks: {
      'created after it was updated': {
        judged: withCustomer({ last_updated: '2026-11-23T15:00:00Z' }),
        finds: finds(
          '/data/customers/1/created_at',
          'no later than last_updated, 2026-11-23T15:00:00Z',
          '2026-11-24T15:00:00.000Z',
        ),
      },
      'created tomorrow': {
        judged: withCustomer({ created_at: '2026-11-25T15:00:00Z' }),
        finds: finds(
          '/data/customers/1/created_at',
          'no later than the Date of the answer, 2026-11-24T15:00:00.000Z',
          '2026-11-25T15:00:00Z',
        ),
      },
    },
    passesOver: {
      'a text that is no time, which the schema says': anExchange({ body: aPage([aCustomer({ created_at: 'soon' })]) }),
      'a body that is no object': anExchange({ body: '[]' }),
    },
  },
};
