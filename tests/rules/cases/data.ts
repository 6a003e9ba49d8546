import { aCustomer, aFailure, anError, anExchange, aPage, type ExchangeParts } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

const unanswered = anExchange({ answered: false, failure: aFailure('no-response') });
const withCustomer = (members: object) => anExchange({ body: aPage([aCustomer(), aCustomer(members)]) });
const rowsOf = (...members: object[]) => anExchange({ body: aPage(members.map((each) => aCustomer(each))) });
const byCustomer: ExchangeParts = {
  operation: 'Transactions / Get transactions by customer',
  url: '/transactions/getByCustomer',
  sent: { customer: 'c-1', from: '2026-01-01', to: '2026-06-30' },
};
const transactions = (rows: readonly object[], parts: ExchangeParts = {}) =>
  anExchange({
    ...byCustomer,
    body: { status: 'success', message: 'x', data: { transaction: rows } },
    ...parts,
  });

const found = (rows: readonly object[], sent: object) =>
  anExchange({ url: '/customers/find-customers-by', sent, body: aPage(rows) });

/** What stands in data, null words and filters included. */
export const data: RuleCases = {
  'data/schema': {
    keeps: {
      'documented fields': anExchange(),
      'a null where one may be': withCustomer({ name: null, email: null }),
    },
    breaks: {
      'a null where none may be': {
        judged: withCustomer({ created_at: null }),
        finds: finds('/data/customers/1/created_at', 'string', 'null'),
      },
      'a field that is left out': {
        judged: withCustomer({ email: undefined }),
        finds: finds('/data/customers/1/email', 'the field to be there', 'no such field'),
      },
      'a field in another spelling': {
        judged: withCustomer({ created_at: undefined, createdAt: '2026-11-24T15:00:00Z' }),
        finds: finds(
          '/data/customers/1/created_at',
          'the field to be there',
          'no such field, but one named "createdAt"',
        ),
      },
      'a number in the place of a text': {
        judged: withCustomer({ name: 7 }),
        finds: finds('/data/customers/1/name', 'string or null', 'number 7'),
      },
      'a day that no calendar has': {
        judged: withCustomer({ created_at: '2023-02-30T00:00:00Z' }),
        finds: finds(
          '/data/customers/1/created_at',
          'a date and time with T and zone (RFC 3339), such as 2026-10-31T09:30:00.000Z',
          'string "2023-02-30T00:00:00Z"',
        ),
      },
      'the same mistake in every row, once': {
        judged: anExchange({ body: aPage([aCustomer({ name: 1 }), aCustomer({ name: 2 })]) }),
        finds: finds('/data/customers/0/name', 'string or null', 'number 1'),
      },
    },
    passesOver: { 'an error': anError(400), 'a body that is no object': anExchange({ body: '[]' }) },
  },
  'data/alike-rows': {
    keeps: {
      'an object in each row': rowsOf({ address: {}, name: null }, { address: {}, name: null }),
      'an object in some rows, and null in the others': rowsOf({ address: {} }, { address: null, name: null }),
      'an object left out, where nothing is null': rowsOf({ address: {} }, {}),
      'a single value left out': rowsOf({ debit: 5 }, { name: null }),
      'an object that may not be null': rowsOf({ plan: {} }, { name: null }),
      'an object that nobody documented': rowsOf({ extra: {} }, { name: null }),
    },
    breaks: {
      'an object left out of a row that has a null': {
        judged: rowsOf({ address: { city: 'Lagos' } }, { name: null }),
        finds: finds(
          '/data/customers/1/address',
          'null where nothing is known, as in "name" of the same row',
          'no such field; other rows have an object there',
        ),
      },
    },
    passesOver: {
      'a single row': rowsOf({ address: {}, name: null }),
      'an answer without a list': anExchange({ operation: 'Customers / Get customer' }),
    },
  },
  'data/no-null-words': {
    keeps: {
      'a null': withCustomer({ name: null }),
      'a person whose name is Null': withCustomer({ name: 'Null' }),
      'a person whose name is None': withCustomer({ first_name: 'None' }),
      'a word inside a text': withCustomer({ note: 'N/A or null' }),
      'a birthday on the first day of UNIX': withCustomer({ dob: '1970-01-01T00:00:00.000Z' }),
      'another moment of that day': withCustomer({ last_seen: '1970-01-01T08:30:00Z' }),
    },
    breaks: {
      ...Object.fromEntries(
        ['null', 'N/A', 'undefined', '-', 'None', '[object Object]'].map((word) => [
          word,
          {
            judged: withCustomer({ email: word }),
            finds: finds('/data/customers/1/email', 'null, or a value', `the word "${word}"`),
          },
        ]),
      ),
      ...Object.fromEntries(
        ['1970-01-01T00:00:00.000Z', '0001-01-01T00:00:00Z', '0000-00-00', 'Invalid date'].map((zero) => [
          zero,
          {
            judged: withCustomer({ last_seen: zero }),
            finds: finds('/data/customers/1/last_seen', 'null, or a value', `the zero of a clock, "${zero}"`),
          },
        ]),
      ),
    },
    passesOver: { 'a body without data': anError(400, { data: undefined }), 'no answer': unanswered },
  },
  'data/plain-text': {
    keeps: {
      'an ampersand': withCustomer({ name: 'Marks & Sons é 😀' }),
      'letters that a wrong encoding also makes': withCustomer({ name: 'São Ângela Ãna, 5 €' }),
      'a link with an escaped query': withCustomer({ logo: 'https://a.example/x?a=1%202&amp;b=3' }),
    },
    breaks: {
      'text for HTML': {
        judged: withCustomer({ name: 'Marks &amp; Sons' }),
        finds: finds('/data/customers/1/name', 'the character itself', '&amp; in "Marks &amp; Sons"'),
      },
      'text that is escaped twice': {
        judged: withCustomer({ name: String.raw`Andr\u00e9` }),
        finds: finds('/data/customers/1/name', 'the character itself', String.raw`\u00e9 in "Andr\\u00e9"`),
      },
      'UTF-8 that was read as Latin-1': {
        judged: withCustomer({ name: Buffer.from('José').toString('latin1') }),
        finds: finds('/data/customers/1/name', 'the character itself', 'Ã© in "JosÃ©"'),
      },
      'a character that could not be read': {
        judged: withCustomer({ name: 'Jos\uFFFD' }),
        finds: finds('/data/customers/1/name', 'the character itself', '\uFFFD in "Jos\uFFFD"'),
      },
      'a character of which half was cut off': {
        judged: withCustomer({ name: 'Ada \uD83D' }),
        finds: finds('/data/customers/1/name', 'the character itself', String.raw`half a character in "Ada \ud83d"`),
      },
    },
    passesOver: { 'a body without data': anError(400, { data: undefined }) },
  },
  'data/filters': {
    keeps: {
      'items of the customer, in the range': transactions([{ customer: 'c-1', trans_date: '2026-06-30T23:59:59Z' }]),
      'the customer as an object': transactions([{ customer: { _id: 'c-1' } }]),
      'one of two dates in the range': transactions([{ trans_date: '2025-12-31', cleared_date: '2026-01-01' }]),
      'an item that names no customer': transactions([{ customer: null }]),
      'a day in the range by the clock of UTC': transactions([{ trans_date: '2026-07-01T00:30:00+01:00' }]),
      'items that have what was asked for': transactions([{ debit: 5 }], { sent: { type: 'debit', value: '5' } }),
      'a search that takes parts of a text': found([{ name: 'Ada Example' }], { key: 'name', value: 'ADA' }),
      'a search by what items do not show': found([{}, { bvn: null }], { key: 'bvn', value: '1' }),
      'items in which everything is null': transactions([{ debit: null, credit: null }], {
        sent: { type: 'debit', value: '5' },
      }),
      'one of several records': transactions([{ record: ['r-1'] }], { sent: { record: 'r-1' } }),
    },
    breaks: {
      'an item of another customer': {
        judged: transactions([{ customer: 'c-1' }, { customer: { _id: 'c-2' } }]),
        finds: finds('/data/transaction/1/customer/_id', '"c-1", as asked for by customer', '"c-2"'),
      },
      'an item outside the range': {
        judged: transactions([{ trans_date: '2026-07-01T00:00:00Z', cleared_date: '2026-07-02' }]),
        finds: finds('/data/transaction/0', 'a date from 2026-01-01 to 2026-06-30', '2026-07-01, 2026-07-02'),
      },
      'an item that has no such amount': {
        judged: transactions([{ debit: 5 }, { debit: null, credit: 5 }], { sent: { type: 'debit', value: '5' } }),
        finds: finds('/data/transaction/1/debit', '5, as asked for by value', 'null'),
      },
      'somebody of another name': {
        judged: found([{ name: 'Bola' }], { key: 'name', value: 'Ada Example' }),
        finds: finds('/data/customers/0/name', 'Ada Example, as asked for by value', 'string "Bola"'),
      },
      'an item of another record': {
        judged: transactions([{ record: ['r-2'] }], { sent: { record: 'r-1' } }),
        finds: finds('/data/transaction/0/record/0', '"r-1", as asked for by record', '"r-2"'),
      },
    },
    passesOver: {
      'an empty list': transactions([]),
      'an operation that does not select by its name': transactions([{ customer: 'c-2' }], { url: '/search' }),
    },
  },
  'data/amount-sign': {
    keeps: {
      'positive amounts': transactions([
        { debit: 5, credit: null },
        { debit: null, credit: 7 },
      ]),
      'one negative amount, which may be a reversal': transactions([{ debit: -5 }, { debit: 5 }, { debit: 1 }]),
    },
    breaks: {
      'negative amounts throughout': {
        judged: transactions([{ debit: -5 }, { debit: -6 }, { debit: 1 }]),
        finds: finds('/data/transaction/*/debit', 'positive amounts', '2 of 3 negative, such as -5'),
      },
    },
    passesOver: {
      'items without amounts': transactions([{ debit: null }]),
      'an answer without a list': anExchange({ operation: 'Customers / Get customer' }),
    },
  },
};
