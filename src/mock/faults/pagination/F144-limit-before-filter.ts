import type { Fault } from '../../pipeline/fault.ts';

export const F144: Fault = {
  id: 'F144',
  area: 'pagination',
  title: 'The limit is applied before the filter: pages in the middle are short',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const wanted = new Set(rows);
      const page = previous(list.list.everything(), request, list, context);
      return { ...previous(rows, request, list, context), rows: page.rows.filter((row) => wanted.has(row)) };
    },
  },
};
