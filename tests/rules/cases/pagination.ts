import { anError, anExchange, aPage, customers } from '../../support/an-exchange.ts';
import { finds, type RuleCases } from '../../support/rule-cases.ts';

/** 25 customers in all. */
const described = (page: number, limit = 10, more: object = {}): object => ({
  totalDocs: 25,
  limit,
  page,
  totalPages: Math.ceil(25 / limit),
  pagingCounter: (page - 1) * limit + 1,
  hasPrevPage: page > 1,
  hasNextPage: page * limit < 25,
  prevPage: page > 1 ? page - 1 : null,
  nextPage: page * limit < 25 ? page + 1 : null,
  ...more,
});
const pageOf = (sent: object, length: number, description?: object) =>
  anExchange({ sent, body: aPage(customers(length), description) });
const wrong = (member: string, value: unknown, expected: string, received: string) => ({
  judged: pageOf({ page: 2 }, 10, described(2, 10, { [member]: value })),
  finds: finds(`/data/pagination/${member}`, `${expected} (page 2, limit 10, total 25)`, received),
});

/** The same page in a body that nobody wrote down. */
const somewhere = (data: object) =>
  anExchange({
    operation: 'Things / List in a place that nobody wrote down',
    body: { status: 'success', message: 'Things retrieved', data },
  });

export const pagination: RuleCases = {
  'pagination/schema': {
    keeps: {
      'all fields of the description': pageOf({}, 10, described(1)),
      'a list without a description': pageOf({}, 3),
    },
    breaks: {
      'a page number as a text': {
        judged: pageOf({}, 10, described(1, 10, { nextPage: '2' })),
        finds: finds('/data/pagination/nextPage', 'integer or null', 'string "2"'),
      },
      'a total that is left out': {
        judged: pageOf({}, 10, { limit: 10, page: 1 }),
        finds: finds('/data/pagination/totalDocs', 'the field to be there', 'no such field'),
      },
    },
    passesOver: { 'an error': anError(400) },
  },
  'pagination/page-size': {
    keeps: {
      'ten items by default': pageOf({}, 10, described(1)),
      'as many as the limit': pageOf({ limit: 20 }, 20, described(1, 20)),
      'less than the limit, on the last page': pageOf({ page: 3 }, 5, described(3)),
      'a limit that the server caps and says so': pageOf({ limit: 1_000 }, 25, described(1, 100)),
      'a limit in the query': anExchange({
        method: 'GET',
        url: '/customers/list?limit=20',
        body: aPage(customers(20)),
      }),
    },
    breaks: {
      'more than ten by default': {
        judged: pageOf({}, 11),
        finds: finds('/data/customers', 'at most 10 items by default', '11 items'),
      },
      'more than ten in a place that nobody wrote down': {
        judged: somewhere({ things: customers(11), pagination: described(1) }),
        finds: finds('/data/things', 'at most 10 items by default', '11 items'),
      },
      'more than the limit': {
        judged: pageOf({ limit: 3 }, 4),
        finds: finds('/data/customers', 'at most 3 items', '4 items'),
      },
      'another default limit': {
        judged: pageOf({}, 5, described(1, 20)),
        finds: finds('/data/pagination/limit', '10', '20'),
      },
      'a limit that is raised': {
        judged: pageOf({ limit: 3 }, 3, described(1, 20)),
        finds: finds('/data/pagination/limit', '3', '20'),
      },
    },
    passesOver: {
      'a limit that cannot be': pageOf({ limit: -1 }, 25),
      'a list in a place that nobody wrote down, with no description': somewhere({ things: customers(11) }),
      'two lists beside one description': somewhere({
        things: customers(11),
        others: customers(1),
        pagination: described(1),
      }),
      'a list of what has no ids': somewhere({ months: Array(11).fill({ total: 4 }), pagination: described(1) }),
      'a list that is not paged': anExchange({ operation: 'Customers / Get customer', body: aPage(customers(30)) }),
      'an error': anError(400),
    },
  },
  'pagination/arithmetic': {
    keeps: {
      'the first page': pageOf({}, 10, described(1)),
      'the second page': pageOf({ page: 2, limit: 10 }, 10, described(2)),
      'the last page': pageOf({ page: 3 }, 5, described(3)),
      'numbers that are left out': pageOf({}, 10, { totalDocs: 25, limit: 10 }),
    },
    breaks: {
      'a wrong count of pages': wrong('totalPages', 2, '3', 'number 2'),
      'another page number': wrong('page', 1, '2', 'number 1'),
      'a counter that is off': wrong('pagingCounter', 10, '11', 'number 10'),
      'no page before': wrong('hasPrevPage', false, 'true', 'boolean false'),
      'no page behind': wrong('hasNextPage', false, 'true', 'boolean false'),
      'a wrong page before': wrong('prevPage', 0, '1', 'number 0'),
      'a wrong page behind': wrong('nextPage', null, '3', 'null'),
      'fewer items than there must be': {
        judged: pageOf({}, 9, described(1)),
        finds: finds('/data/customers', '10 items (page 1, limit 10, total 25)', '9'),
      },
    },
    passesOver: {
      'a list without a description': pageOf({}, 10),
      'a page that cannot be': pageOf({ page: 0 }, 10, described(1)),
      'a total that is no number, which the schema reports': pageOf({}, 10, described(1, 10, { totalDocs: '25' })),
    },
  },
};
