import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const F145: Fault = {
  id: 'F145',
  area: 'pagination',
  title: 'One list operation is not paginated',
  policies: {
    paginate: (previous) => (rows, request, list, context) =>
      operationOf(context)?.path === 'transactions/getByNuban'
        ? previous(rows, { page: 1, limit: Math.max(1, rows.length) }, list, context)
        : previous(rows, request, list, context),
  },
};
