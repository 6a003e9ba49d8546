import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const F126: Fault = {
  id: 'F126',
  area: 'pagination',
  title: 'A negative limit returns everything',
  policies: {
    readPage: admit(
      'limit',
      (limit) => limit < 0,
      (limit) => limit,
    ),
    paginate: (previous) => (rows, request, list, context) =>
      previous(rows, request.limit < 0 ? { page: 1, limit: Math.max(1, rows.length) } : request, list, context),
  },
};
