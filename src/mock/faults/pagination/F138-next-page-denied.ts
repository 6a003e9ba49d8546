import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F138: Fault = {
  id: 'F138',
  area: 'pagination',
  title: 'hasNextPage is false while there are more pages',
  onReply: (reply) => mapPagination(reply, (pagination) => ({ ...pagination, hasNextPage: false, nextPage: null })),
};
