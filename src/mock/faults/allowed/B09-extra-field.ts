import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData, mapLists } from '../kit/body.ts';

export const B09: Fault = {
  id: 'B09',
  area: 'allowed',
  title: 'A further field in data and in every item',
  onReply: (reply) => {
    const marked = mapData(reply, (data) => (isObject(data) ? { ...data, channel: 'api' } : data));
    return mapLists(marked, (items) => items.map((item) => ({ ...item, channel: 'api' })));
  },
};
