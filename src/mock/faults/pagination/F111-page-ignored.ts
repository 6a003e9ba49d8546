import type { Fault } from '../../pipeline/fault.ts';

export const F111: Fault = {
  id: 'F111',
  area: 'pagination',
  title: 'page is ignored: every page is the first',
  policies: {
    paginate: (previous) => (rows, request, list, context) => ({
      ...previous(rows, request, list, context),
      rows: previous(rows, { ...request, page: 1 }, list, context).rows,
    }),
  },
};
