import type { Fault } from '../../pipeline/fault.ts';

export const F113: Fault = {
  id: 'F113',
  area: 'pagination',
  title: 'The last item of a page is also the first of the next',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const page = previous(rows, request, list, context);
      const before = rows[(request.page - 1) * request.limit - 1];
      return before === undefined || page.rows.length === 0
        ? page
        : { ...page, rows: [before, ...page.rows.slice(0, -1)] };
    },
  },
};
