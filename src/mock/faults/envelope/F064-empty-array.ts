import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData, mapMembers, omit } from '../kit/body.ts';

/** As PHP encodes an associative array without members, wherever it stands. */
export const F064: Fault = {
  id: 'F064',
  area: 'envelope',
  title: 'data is [] when there is nothing to send',
  onReply: (reply) =>
    mapData(reply, (data) =>
      isObject(data) && hasNothing(data)
        ? []
        : mapMembers(data, (_name, value) => (isObject(value) && Object.keys(value).length === 0 ? [] : value)),
    ),
};

function hasNothing(data: Readonly<Record<string, unknown>>): boolean {
  return Object.values(omit(data, 'pagination')).every((value) => Array.isArray(value) && value.length === 0);
}
