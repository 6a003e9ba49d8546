import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F139: Fault = {
  id: 'F139',
  area: 'pagination',
  title: 'hasPrevPage is true on page 1',
  onReply: (reply) => mapPagination(reply, (pagination) => ({ ...pagination, hasPrevPage: true })),
};
