import type { Fault } from '../../pipeline/fault.ts';

export const F205: Fault = {
  id: 'F205',
  area: 'rate-limit',
  title: 'A call over the limit is hung up on',
  onWire: async (message, _context, wire) => {
    if (message.status === 429) wire.socket.destroy();
    else await wire.send(message);
  },
};
