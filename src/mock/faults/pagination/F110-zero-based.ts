import type { Fault } from '../../pipeline/fault.ts';

export const F110: Fault = {
  id: 'F110',
  area: 'pagination',
  title: 'page is zero-based: page 1 is the second page',
  policies: {
    paginate: (previous) => (rows, request, list, context) => ({
      ...previous(rows, request, list, context),
      rows: previous(rows, { ...request, page: request.page + 1 }, list, context).rows,
    }),
  },
};
