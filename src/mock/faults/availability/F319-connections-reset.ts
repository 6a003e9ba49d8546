import type { Fault } from '../../pipeline/fault.ts';
import { closing } from '../kit/wire.ts';

/** Of so many connections one is reset at its first call: the third, the sixth … */
const ONE_IN = 3;
/** Calls after which a connection is closed as it should be, so that clients who keep theirs get new ones too. */
const CALLS = 8;

export const F319: Fault = {
  id: 'F319',
  area: 'availability',
  title: 'One in three connections is reset',
  onWire: async (message, context, wire) => {
    const { connection } = context.call;
    if (connection % ONE_IN === 0) {
      wire.socket.resetAndDestroy();
      return;
    }
    const calls = context.memo('F319 calls', () => new Map<number, number>());
    const nth = (calls.get(connection) ?? 0) + 1;
    calls.set(connection, nth);
    await wire.send(nth < CALLS ? message : closing(message));
  },
};
