import type { Fault } from '../../pipeline/fault.ts';
import { mapLists } from '../kit/body.ts';

/** A reference that the database could not follow stays what it is: an id. Never the first. */
export const F085: Fault = {
  id: 'F085',
  area: 'data',
  title: 'The last item of a list is an id among objects',
  onReply: (reply) =>
    mapLists(reply, (items) =>
      items.map((item, index) =>
        index > 0 && index === items.length - 1 ? (item['_id'] ?? item['id'] ?? item) : item,
      ),
    ),
};
