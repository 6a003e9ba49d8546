import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const X02: Fault = {
  id: 'X02',
  area: 'data',
  title: 'A debit shows its amount under credit too',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value, owner) =>
        name === 'credit' && 'trans_date' in owner ? (value ?? owner['debit']) : value,
      ),
    ),
};
