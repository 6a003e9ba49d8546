import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const F122: Fault = {
  id: 'F122',
  area: 'pagination',
  title: 'page 0 is the last page',
  policies: {
    // Pages in an array, and page - 1 as the index from which -1 counts backwards.
    readPage: admit(
      'page',
      (page) => page === 0,
      () => 0,
    ),
    paginate: (previous) => (rows, request, list, context) =>
      previous(
        rows,
        request.page === 0 ? { ...request, page: Math.max(1, Math.ceil(rows.length / request.limit)) } : request,
        list,
        context,
      ),
  },
};
