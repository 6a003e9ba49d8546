import type { Fault } from '../../pipeline/fault.ts';
import { isFor } from '../kit/calls.ts';

/** Neither the first list that a walk goes through nor a page by itself shows it. */
export const X15: Fault = {
  id: 'X15',
  area: 'pagination',
  title: 'Each page of one list begins an item late',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const page = previous(rows, request, list, context);
      if (!isFor(context, 'products/balances') || request.page === 1) return page;
      const start = (request.page - 1) * request.limit + 1;
      return { ...page, rows: rows.slice(start, start + page.rows.length) };
    },
  },
};
