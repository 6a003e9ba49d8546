import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** Everywhere at once, prevPage and nextPage included. */
export const F073: Fault = {
  id: 'F073',
  area: 'data',
  title: 'A documented field is absent instead of null',
  onReply: (reply) =>
    mapData(reply, (data) => mapMembers(data, (_name, value) => (value === null ? undefined : value))),
};
