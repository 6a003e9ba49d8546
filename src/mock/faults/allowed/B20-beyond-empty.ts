import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const B20: Fault = {
  id: 'B20',
  area: 'allowed',
  title: 'A page beyond the end is an empty list, and its previous page is the last one',
  onReply: (reply) =>
    mapPagination(reply, (pagination) =>
      Number(pagination['page']) > Number(pagination['totalPages'])
        ? { ...pagination, prevPage: pagination['totalPages'] }
        : pagination,
    ),
};
