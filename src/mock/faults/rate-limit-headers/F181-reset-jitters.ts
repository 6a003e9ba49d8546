import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** By which the clocks of the two servers behind the address differ. */
const SECONDS = 5;

export const F181: Fault = {
  id: 'F181',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset goes back and forth within a window',
  onReply: (reply, { window, now }) =>
    window.used % 2 === 0
      ? mapHeader(reply, 'X-RateLimit-Reset', (value) =>
          String(Math.max(Math.floor(now / 1000), Number(value) - SECONDS)),
        )
      : reply,
};
