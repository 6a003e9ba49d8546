import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F188: Fault = {
  id: 'F188',
  area: 'rate-limit-headers',
  title: 'Retry-After is a decimal number',
  onReply: (reply) => mapHeader(reply, 'Retry-After', (value) => `${value}.5`),
};
