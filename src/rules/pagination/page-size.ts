import type { ExchangeRule } from '../rule.ts';
import { anyPageOf } from '../page-of.ts';
import { askedPage } from '../asked-page.ts';

export const pageSize: ExchangeRule = {
  id: 'pagination/page-size',
  clause: 'S15',
  title: 'A page holds at most limit items, and 10 when no limit is given',
  meaning: 'Screens and memory are flooded, or an app that counts on ten skips the rest.',
  check: (exchange, context) => {
    const page = anyPageOf(exchange, context);
    const asked = askedPage(exchange, context);
    if (page === undefined || asked === undefined || context.operation(exchange.operation)?.paginated !== true)
      return undefined;
    const findings = [];
    if (page.items.length > asked.limit) {
      findings.push({
        pointer: page.pointer,
        expected: `at most ${asked.limit} items${asked.byDefault ? ' by default' : ''}`,
        received: `${page.items.length} items`,
      });
    }
    const stated = page.description?.['limit'];
    // A server may cap a large limit, and says so here; it may not raise one.
    const off = typeof stated === 'number' && (asked.byDefault ? stated !== asked.limit : stated > asked.limit);
    if (off)
      findings.push({ pointer: `${page.descriptionPointer}/limit`, expected: `${asked.limit}`, received: `${stated}` });
    return findings;
  },
};
