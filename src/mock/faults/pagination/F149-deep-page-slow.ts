import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { waitWithClient } from '../kit/wait.ts';

/** What it costs to step over one row; every row before the page is one. */
const ROW_MS = 4;
const MOST_MS = 600;

const skipped = new WeakMap<Call, number>();

export const F149: Fault = {
  id: 'F149',
  area: 'pagination',
  title: 'A deep page takes much longer than the first',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      skipped.set(context.call, Math.min(rows.length, (request.page - 1) * request.limit));
      return previous(rows, request, list, context);
    },
  },
  onWire: async (message, { call }, wire) => {
    const delay = Math.min(MOST_MS, (skipped.get(call) ?? 0) * ROW_MS);
    if (delay <= 0 || (await waitWithClient(wire, delay))) await wire.send(message);
  },
};
