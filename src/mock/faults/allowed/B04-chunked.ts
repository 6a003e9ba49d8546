import type { Fault } from '../../pipeline/fault.ts';

export const B04: Fault = {
  id: 'B04',
  area: 'allowed',
  title: 'Chunked transfer in the place of Content-Length',
  // Without a length, node sends chunks.
  onWire: async (message, _context, wire) => {
    await wire.send({
      ...message,
      headers: message.headers.filter(([name]) => name.toLowerCase() !== 'content-length'),
    });
  },
};
