import type { Fault } from '../../pipeline/fault.ts';

export const B37: Fault = {
  id: 'B37',
  area: 'allowed',
  title: 'The clock of the server, and everything that goes by it, is 90 seconds ahead of the client',
  onClock: (time) => time + 90_000,
};
