import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F190: Fault = {
  id: 'F190',
  area: 'rate-limit-headers',
  title: 'Retry-After is a UNIX time',
  onReply: (reply, { window }) => mapHeader(reply, 'Retry-After', () => String(window.reset)),
};
