import type { Fault } from '../../pipeline/fault.ts';

export const F134: Fault = {
  id: 'F134',
  area: 'pagination',
  title: 'The total ignores the filter',
  policies: {
    paginate: (previous) => (rows, request, list, context) => ({
      ...previous(rows, request, list, context),
      pagination: previous(list.list.everything(), request, list, context).pagination,
    }),
  },
};
