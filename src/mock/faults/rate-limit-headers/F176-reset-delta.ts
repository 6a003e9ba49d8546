import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F176: Fault = {
  id: 'F176',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset is a number of seconds, not a time',
  onReply: (reply, { window, now }) =>
    mapHeader(reply, 'X-RateLimit-Reset', () => String(window.reset - Math.floor(now / 1000))),
};
