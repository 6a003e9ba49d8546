import type { Fault } from '../../pipeline/fault.ts';
import { sendRaw } from '../kit/wire.ts';

export const F002: Fault = {
  id: 'F002',
  area: 'transport',
  title: 'Content-Length is smaller than the bytes sent',
  onWire: async (message, _context, wire) => {
    await sendRaw(wire, { ...message, payload: Buffer.concat([message.payload, Buffer.from('excess')]) });
  },
};
