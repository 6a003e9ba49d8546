import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F187: Fault = {
  id: 'F187',
  area: 'rate-limit-headers',
  title: 'Retry-After is negative',
  onReply: (reply) => mapHeader(reply, 'Retry-After', (value) => `-${value}`),
};
