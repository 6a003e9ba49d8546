import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F142: Fault = {
  id: 'F142',
  area: 'pagination',
  title: 'pagingCounter counts from zero',
  onReply: (reply) =>
    mapPagination(reply, (pagination) => ({ ...pagination, pagingCounter: Number(pagination['pagingCounter']) - 1 })),
};
