import type { Observation } from '../../core/rule.ts';
import { describeValue } from '../../core/describe.ts';
import { askedPage } from '../asked-page.ts';
import { anyPageOf } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

export const arithmetic: ExchangeRule = {
  id: 'pagination/arithmetic',
  clause: 'practice, S16',
  title: 'The numbers that describe a page agree with each other and with the items on it',
  meaning: 'The app stops before the last page, or asks for pages without end.',
  check: (exchange, context) => {
    const page = anyPageOf(exchange, context);
    const asked = askedPage(exchange, context);
    const { description } = page ?? {};
    if (page === undefined || description === undefined || asked === undefined) return undefined;
    const total = description['totalDocs'];
    const limit = description['limit'];
    if (!isCount(total) || !isCount(limit) || limit === 0) return undefined;

    const number = asked.page;
    const pages = Math.max(1, Math.ceil(total / limit));
    const beyond = number > pages;
    const rows = Math.max(0, Math.min(limit, total - (number - 1) * limit));
    const findings: Observation[] = [];
    const expect = (name: string, ...allowed: unknown[]): void => {
      const value = description[name];
      if (value === undefined || allowed.includes(value)) return;
      const expected = allowed.map((each) => JSON.stringify(each)).join(' or ');
      findings.push({
        pointer: `${page.descriptionPointer}/${name}`,
        expected: `${expected} (page ${number}, limit ${limit}, total ${total})`,
        received: describeValue(value),
      });
    };

    expect('totalPages', pages, ...(total === 0 ? [0] : []));
    if (!beyond) {
      expect('page', number);
      expect('pagingCounter', (number - 1) * limit + 1, ...(total === 0 ? [0] : []));
      expect('hasPrevPage', number > 1);
      expect('hasNextPage', number < pages);
      expect('prevPage', number > 1 ? number - 1 : null);
      expect('nextPage', number < pages ? number + 1 : null);
    }
    if (page.items.length !== rows) {
      findings.push({
        pointer: page.pointer,
        expected: `${rows} items (page ${number}, limit ${limit}, total ${total})`,
        received: `${page.items.length}`,
      });
    }
    return findings;
  },
};

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
