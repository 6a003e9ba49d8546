import type { Fault } from '../../pipeline/fault.ts';
import { sendRaw } from '../kit/wire.ts';

export const F004: Fault = {
  id: 'F004',
  area: 'transport',
  title: 'Content-Length and Transfer-Encoding are both sent',
  onWire: async (message, _context, wire) => {
    const { payload } = message;
    const chunked = Buffer.concat([
      Buffer.from(`${payload.length.toString(16)}\r\n`),
      payload,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    await sendRaw(wire, {
      ...message,
      headers: [...message.headers, ['Transfer-Encoding', 'chunked']],
      payload: chunked,
    });
  },
};
