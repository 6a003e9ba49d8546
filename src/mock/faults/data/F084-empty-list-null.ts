import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** As Go encodes a slice that was never made, wherever it stands. */
export const F084: Fault = {
  id: 'F084',
  area: 'data',
  title: 'An empty list is null',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value) => (Array.isArray(value) && value.length === 0 ? null : value)),
    ),
};
