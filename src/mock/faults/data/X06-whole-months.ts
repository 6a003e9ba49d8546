import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

const DAY_MS = 86_400_000;

/** As where statements are kept by the month. */
export const X06: Fault = {
  id: 'X06',
  area: 'data',
  title: 'A range of dates brings only the months that lie within it whole',
  policies: {
    validate: (previous) => (parameters, operation) => {
      const args = previous(parameters, operation);
      if (isRefusal(args)) return args;
      const { from, to } = args;
      return {
        ...args,
        ...(typeof from === 'number' && { from: firstOfMonth(from - DAY_MS, 1) }),
        ...(typeof to === 'number' && { to: firstOfMonth(to + DAY_MS, 0) - DAY_MS }),
      };
    },
  },
};

/** Midnight UTC of the first day of the month of a time, or of a later month. */
function firstOfMonth(time: number, later: number): number {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later);
}
