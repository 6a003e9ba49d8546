import type { Fault } from '../../pipeline/fault.ts';
import { mapLists } from '../kit/body.ts';

/** Never in the first two of a list, and never in a single one. */
export const F105: Fault = {
  id: 'F105',
  area: 'data',
  title: 'last_updated, which was never null, is null in every third item',
  onReply: (reply) =>
    mapLists(reply, (items) =>
      items.map((item, index) => (index % 3 === 2 && 'last_updated' in item ? { ...item, last_updated: null } : item)),
    ),
};
