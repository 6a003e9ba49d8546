import type { Exchange } from '../../core/exchange.ts';
import { successOf } from '../body.ts';
import { anyPageOf } from '../page-of.ts';
import { requestFields } from '../request-fields.ts';
import type { RuleContext, SequenceFinding, SequenceRule } from '../rule.ts';

interface Counted {
  readonly exchange: Exchange;
  readonly total: number;
  readonly items: number;
}

/**
 * A total that is as large as the page, while another page of the same list knows of more, is no total. Any other
 * difference may come from somebody who writes to the list; the walk over all pages looks closer.
 */
export const sameTotal: SequenceRule = {
  id: 'pagination/same-total',
  clause: 'practice',
  title: 'The total counts the whole list, not the page',
  meaning: 'The app takes the first page for everything there is.',
  check: (exchanges, context) => {
    const known = new Map<string, Counted>();
    return exchanges.flatMap((exchange): SequenceFinding[] => {
      const operation = context.operation(exchange.operation);
      if (operation?.effect !== 'read' && successOf(exchange) !== undefined) known.clear();
      const page = anyPageOf(exchange, context);
      const total = page?.description?.['totalDocs'];
      if (page === undefined || typeof total !== 'number') return [];
      const now = { exchange, total, items: page.items.length };
      const list = listAsked(exchange, context);
      const before = known.get(list);
      if (before === undefined || now.items > before.items) known.set(list, now);
      if (before === undefined || before.items === now.items || now.items === 0) return [];
      const [short, long] = now.items < before.items ? [now, before] : [before, now];
      const isPageOnly = short.total === short.items && long.total > short.total;
      const expected = `${long.total}, as on a page of ${long.items} items`;
      const received = `${short.total}, on a page of ${short.items} items`;
      const broken = { pointer: `${page.descriptionPointer}/totalDocs`, expected, received };
      return [{ exchange, broken: isPageOnly ? broken : undefined }];
    });
  },
};

/** The operation and what it was asked for, whatever the page. A probe may ask for anything, as deep as it likes. */
function listAsked(exchange: Exchange, { contract: { pagination } }: RuleContext): string {
  const fields = Object.entries(requestFields(exchange)).filter(
    ([name]) => name !== pagination.page && name !== pagination.limit,
  );
  const nested = fields.some(([, value]) => typeof value === 'object');
  return `${exchange.operation} ${nested ? String(exchange.request.body) : JSON.stringify(fields)}`;
}
