import type { Fault } from '../../pipeline/fault.ts';
import { mapLists, mapMembers } from '../kit/body.ts';

export const F074: Fault = {
  id: 'F074',
  area: 'data',
  title: 'null is sent as the string "null"',
  onReply: (reply) =>
    mapLists(reply, (items) =>
      items.map((item) => mapMembers(item, (_name, value) => (value === null ? 'null' : value))),
    ),
};
