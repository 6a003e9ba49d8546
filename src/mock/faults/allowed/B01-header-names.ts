import type { Fault } from '../../pipeline/fault.ts';

export const B01: Fault = {
  id: 'B01',
  area: 'allowed',
  title: 'Header names in any letter case and any order',
  onWire: async (message, _context, wire) => {
    const headers = message.headers
      .toReversed()
      .map(([name, value], index) => [index % 2 === 0 ? name.toUpperCase() : name.toLowerCase(), value] as const);
    await wire.send({ ...message, headers });
  },
};
