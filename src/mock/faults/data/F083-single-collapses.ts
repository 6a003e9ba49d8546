import type { Fault } from '../../pipeline/fault.ts';
import { mapLists } from '../kit/body.ts';

export const F083: Fault = {
  id: 'F083',
  area: 'data',
  title: 'A list of one item is that item',
  onReply: (reply) => mapLists(reply, (items) => (items.length === 1 ? items[0] : items)),
};
