import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';
const ISO = /^\d{4}-\d{2}-\d{2}T[0-9:.]+Z$/;

export const F089: Fault = {
  id: 'F089',
  area: 'data',
  title: 'Timestamps have a space and no zone',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value) =>
        typeof value === 'string' && ISO.test(value) ? value.slice(0, 19).replace('T', ' ') : value,
      ),
    ),
};
