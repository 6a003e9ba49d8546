import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F090: Fault = {
  id: 'F090',
  area: 'data',
  title: 'last_updated is on the 30th of February',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) =>
        name === 'last_updated' && typeof value === 'string' ? value.replace(/^(\d{4})-\d\d-\d\d/, '$1-02-30') : value,
      ),
    ),
};
