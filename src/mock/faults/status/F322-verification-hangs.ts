import type { Fault } from '../../pipeline/fault.ts';
import { gatewayTimeout } from '../kit/gateway.ts';
import { isFor } from '../kit/calls.ts';
import { waitWithClient } from '../kit/wait.ts';

/** Longer than the minute after which the documentation promises a JSON 503. */
const HANG_MS = 75_000;

export const F322: Fault = {
  id: 'F322',
  area: 'status',
  title: 'A verification that takes over a minute hangs, and ends in the HTML of a gateway',
  onWire: async (message, context, wire) => {
    if (message.status >= 300 || !isFor(context, 'products/kyc/bvn-verify')) await wire.send(message);
    else if (await waitWithClient(wire, HANG_MS)) await wire.send(gatewayTimeout(message));
  },
};
