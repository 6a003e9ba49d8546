import type { Fault } from '../../pipeline/fault.ts';
import { rawMessage } from '../../http/raw-message.ts';
import { isFor } from '../kit/calls.ts';
import { waitWithClient } from '../kit/wait.ts';
import { closing } from '../kit/wire.ts';

/** Short enough to keep every idle timeout from striking; a body of some kilobytes takes a quarter of an hour. */
const BYTE_EVERY_MS = 250;

export const F318: Fault = {
  id: 'F318',
  area: 'availability',
  title: 'The body of one operation comes a byte at a time',
  onWire: async (message, context, wire) => {
    if (!isFor(context, 'products/auths')) {
      await wire.send(message);
      return;
    }
    wire.socket.setNoDelay(true);
    wire.socket.write(rawMessage({ ...closing(message), payload: Buffer.alloc(0) }));
    for (let sent = 0; sent < message.payload.length; sent += 1) {
      if (!(await waitWithClient(wire, BYTE_EVERY_MS))) return;
      wire.socket.write(message.payload.subarray(sent, sent + 1));
    }
    wire.socket.end();
  },
};
