import type { Fault } from '../../pipeline/fault.ts';
import { sendRaw } from '../kit/wire.ts';

const NOTE = Buffer.from('{"status":"success"}');

export const F007: Fault = {
  id: 'F007',
  area: 'transport',
  title: 'The answer to HEAD has a body, and so has a 204',
  onWire: async (message, context, wire) => {
    if (message.status === 204) await sendRaw(wire, { ...message, payload: NOTE });
    // The payload of a HEAD is that of the GET; node would hold it back.
    else if (context.call.method === 'HEAD') await sendRaw(wire, message);
    else await wire.send(message);
  },
};
