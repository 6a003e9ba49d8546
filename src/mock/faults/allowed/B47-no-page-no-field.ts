import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const B47: Fault = {
  id: 'B47',
  area: 'allowed',
  title: 'prevPage and nextPage are left out where there is no such page',
  onReply: (reply) =>
    mapPagination(reply, (pagination) =>
      Object.fromEntries(Object.entries(pagination).filter(([, value]) => value !== null)),
    ),
};
