import type { Fault } from '../../pipeline/fault.ts';
import { mapPagination } from '../kit/body.ts';

export const F135: Fault = {
  id: 'F135',
  area: 'pagination',
  title: 'The total counts what is left from this page on',
  onReply: (reply) =>
    mapPagination(reply, (pagination) => {
      const skipped = (Number(pagination['page']) - 1) * Number(pagination['limit']);
      return { ...pagination, totalDocs: Math.max(0, Number(pagination['totalDocs']) - skipped) };
    }),
};
