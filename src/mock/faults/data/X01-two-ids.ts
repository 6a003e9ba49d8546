import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapLists } from '../kit/body.ts';

/** As after a join, when the columns of two tables have one name. */
export const X01: Fault = {
  id: 'X01',
  area: 'data',
  title: 'The id of a transaction in a list is that of its account, beside the right _id',
  onReply: (reply) =>
    mapLists(reply, (items) =>
      items.map((item) =>
        'id' in item && 'trans_date' in item && isObject(item['account'])
          ? { ...item, id: item['account']['_id'] }
          : item,
      ),
    ),
};
