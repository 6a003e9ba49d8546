import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData, mapMembers, type JsonObject } from '../kit/body.ts';

/** The same ones on every call: those whose ids end so. */
const SOME = '0';

export const X04: Fault = {
  id: 'X04',
  area: 'data',
  title: 'The balance of some transactions is the one before them',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value, owner) =>
        name === 'balance' &&
        typeof value === 'number' &&
        isObject(owner['account']) &&
        String(owner['_id']).endsWith(SOME)
          ? Math.round(100 * (value + amount(owner, 'debit') - amount(owner, 'credit'))) / 100
          : value,
      ),
    ),
};

function amount(transaction: JsonObject, name: string): number {
  const value = transaction[name];
  return typeof value === 'number' ? value : 0;
}
