import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F177: Fault = {
  id: 'F177',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset is an HTTP date',
  onReply: (reply, { window }) =>
    mapHeader(reply, 'X-RateLimit-Reset', () => new Date(window.reset * 1000).toUTCString()),
};
