import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { isObject, mapData, mapMembers } from '../kit/body.ts';

const BALANCES = new Set(['available_balance', 'ledger_balance']);

/** Every amount of a balance, wherever one is sent, also what balances are looked up by; transactions stay in naira. */
export const F092: Fault = {
  id: 'F092',
  area: 'data',
  title: 'Balances are in kobo',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      if (isRefusal(parameters) || operation.path !== 'balance/getByType') return parameters;
      const { value } = parameters;
      return typeof value === 'string' ? { ...parameters, value: String(Number(value) / 100) } : parameters;
    },
  },
  onReply: (reply, context) => {
    const ofBalances = operationOf(context)?.product === 'Balance';
    return mapData(reply, (data) =>
      mapMembers(data, (name, value) => {
        if (BALANCES.has(name)) return Array.isArray(value) ? value.map(periodic) : kobo(value);
        return ofBalances && name === 'balance' ? kobo(value) : value;
      }),
    );
  },
};

function periodic(item: unknown): unknown {
  return isObject(item) ? { ...item, amount: kobo(item['amount']) } : item;
}

function kobo(naira: unknown): unknown {
  return typeof naira === 'number' ? Math.round(naira * 100) : naira;
}
