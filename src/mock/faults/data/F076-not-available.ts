import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** Not in the paging metadata: that is not data of a bank. */
export const F076: Fault = {
  id: 'F076',
  area: 'data',
  title: 'null is sent as "N/A"',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value, owner) => (value === null && !('pagingCounter' in owner) ? 'N/A' : value)),
    ),
};
