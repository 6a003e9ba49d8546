import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F137: Fault = {
  id: 'F137',
  area: 'pagination',
  title: 'hasNextPage is true on the last page',
  onReply: (reply) => mapPagination(reply, (pagination) => ({ ...pagination, hasNextPage: true })),
};
