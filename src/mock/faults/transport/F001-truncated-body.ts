import type { Fault } from '../../pipeline/fault.ts';
import { sendRaw, withLength } from '../kit/wire.ts';

export const F001: Fault = {
  id: 'F001',
  area: 'transport',
  title: 'Content-Length is larger than the bytes sent',
  onWire: async (message, _context, wire) => {
    const half = message.payload.subarray(0, Math.floor(message.payload.length / 2));
    await sendRaw(wire, { ...withLength(message, message.payload.length), payload: half });
  },
};
