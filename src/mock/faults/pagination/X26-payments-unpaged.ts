import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const X26: Fault = {
  id: 'X26',
  area: 'pagination',
  title: 'The list of payments, whose body nobody wrote down, has one page more than it says',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const page = previous(rows, request, list, context);
      if (operationOf(context)?.path !== 'pay/list') return page;
      const totalPages = Number(page.pagination['totalPages']) + 1;
      return { ...page, pagination: { ...page.pagination, totalPages } };
    },
  },
};
