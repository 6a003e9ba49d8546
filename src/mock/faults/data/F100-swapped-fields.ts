import type { Fault } from '../../pipeline/fault.ts';
import { mapLists } from '../kit/body.ts';

export const F100: Fault = {
  id: 'F100',
  area: 'data',
  title: 'name and env have changed places',
  onReply: (reply) =>
    mapLists(reply, (items) =>
      items.map((item) => ('name' in item && 'env' in item ? { ...item, name: item['env'], env: item['name'] } : item)),
    ),
};
