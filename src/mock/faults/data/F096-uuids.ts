import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { isObject, mapData } from '../kit/body.ts';

const OBJECT_ID = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})$/;
const UUID = /\b([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})00000000\b/g;

/** Consistently: what the server gives out, it also takes back. */
export const F096: Fault = {
  id: 'F096',
  area: 'data',
  title: 'Ids are UUIDs',
  onRequest: (call) => withObjectIds(call),
  onReply: (reply) => mapData(reply, withUuids),
};

function withUuids(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(OBJECT_ID, '$1-$2-$3-$4-$500000000');
  if (Array.isArray(value)) return value.map(withUuids);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withUuids(item)]));
}

function withObjectIds(call: Call): Call {
  const back = (text: string): string => text.replaceAll(UUID, '$1$2$3$4$5');
  const body = call.body.toString('latin1');
  return {
    ...call,
    target: back(call.target),
    path: back(call.path),
    query: new URLSearchParams(back(call.query.toString())),
    body: back(body) === body ? call.body : Buffer.from(back(body), 'latin1'),
  };
}
