import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { waitWithClient } from '../kit/wait.ts';

/** Slow, and far below any ceiling. */
const DELAY_MS = 1_200;

export const B44: Fault = {
  id: 'B44',
  area: 'allowed',
  title: 'Searches for transactions by date and type take more than a second',
  onWire: async (message, context, wire) => {
    const isSearch = /^transactions\/getBy(Date|Type)$/.test(operationOf(context)?.path ?? '') && context.identity.ok;
    if (!isSearch || (await waitWithClient(wire, DELAY_MS))) await wire.send(message);
  },
};
