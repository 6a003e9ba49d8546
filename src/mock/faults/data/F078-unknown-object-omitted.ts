import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData, mapMembers } from '../kit/body.ts';

/** Members that hold an object where something is known. */
const OBJECTS = new Set(['enrollment', 'location', 'ner', 'customer']);

export const F078: Fault = {
  id: 'F078',
  area: 'data',
  advisory: true,
  title: 'An object of which nothing is known is left out',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) =>
        (isObject(value) && isUnknown(value)) || (value === null && OBJECTS.has(name)) ? undefined : value,
      ),
    ),
};

function isUnknown(value: unknown): boolean {
  if (value === null) return true;
  return isObject(value) ? Object.values(value).every(isUnknown) : Array.isArray(value) && value.length === 0;
}
