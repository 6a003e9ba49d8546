import type { Fault } from '../../pipeline/fault.ts';
import { isFor } from '../kit/calls.ts';
import { waitWithClient } from '../kit/wait.ts';

/** Every time, and beyond any ceiling of five seconds. */
const DELAY_MS = 5_600;

export const F316: Fault = {
  id: 'F316',
  area: 'availability',
  title: 'One operation takes longer than five seconds',
  onWire: async (message, context, wire) => {
    if (!isFor(context, 'auth/getByDate') || (await waitWithClient(wire, DELAY_MS))) await wire.send(message);
  },
};
