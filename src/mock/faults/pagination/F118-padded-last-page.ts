import type { Fault } from '../../pipeline/fault.ts';

export const F118: Fault = {
  id: 'F118',
  area: 'pagination',
  title: 'A short last page is padded with nulls',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const page = previous(rows, request, list, context);
      const missing = page.rows.length === 0 ? 0 : Math.max(0, Math.floor(request.limit) - page.rows.length);
      return { ...page, rows: [...page.rows, ...Array<null>(missing).fill(null)] };
    },
  },
};
