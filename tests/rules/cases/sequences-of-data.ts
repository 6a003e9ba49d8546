import { aSequence, type Call } from '../../support/a-sequence.ts';
import { aCustomer, aPage, customers } from '../../support/an-exchange.ts';
import { finds, type SequenceCases } from '../../support/rule-cases.ts';

const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
/** An answer that shows a customer, of so many. */
const shows = (members: object, totalDocs?: number): Call => ({
  body: aPage([aCustomer(members)], totalDocs === undefined ? undefined : { totalDocs }),
});

/** What the answers to one key say of each other's data. */
export const sequencesOfData: SequenceCases = {
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
