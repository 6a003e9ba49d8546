import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F191: Fault = {
  id: 'F191',
  area: 'rate-limit-headers',
  title: 'Retry-After has a unit',
  onReply: (reply) => mapHeader(reply, 'Retry-After', (value) => `${value}s`),
};
