import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F141: Fault = {
  id: 'F141',
  area: 'pagination',
  title: 'prevPage and nextPage are text: "2", "null"',
  onReply: (reply) =>
    mapPagination(reply, (pagination) => ({
      ...pagination,
      prevPage: String(pagination['prevPage']),
      nextPage: String(pagination['nextPage']),
    })),
};
