import { valueAt } from '../../core/json-pointer.ts';
import { pageOf } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

export const ownIds: ExchangeRule = {
  id: 'data/own-ids',
  clause: 'practice',
  title: 'Every item of a list has an id of its own, and only one',
  meaning: 'An app that keeps items by id loses some of them, or opens the wrong one.',
  check: (exchange, context) => {
    const page = pageOf(exchange, context);
    if (page === undefined) return undefined;
    const seen = new Map<string, number>();
    let judged = false;
    for (const [index, item] of page.items.entries()) {
      const [own, other] = [valueAt(item, ['_id']), valueAt(item, ['id'])].filter(isId);
      if (own === undefined) continue;
      judged = true;
      if (other !== undefined && other !== own) {
        return [{ pointer: `${page.pointer}/${index}/id`, expected: `"${own}", as at _id`, received: `"${other}"` }];
      }
      const first = seen.get(own);
      if (first !== undefined) {
        const expected = `another id than that of item ${first}`;
        return [{ pointer: `${page.pointer}/${index}`, expected, received: `"${own}" again` }];
      }
      seen.set(own, index);
    }
    return judged ? [] : undefined;
  },
};

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
