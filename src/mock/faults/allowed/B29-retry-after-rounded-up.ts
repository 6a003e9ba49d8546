import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const B29: Fault = {
  id: 'B29',
  area: 'allowed',
  title: 'Retry-After is one second longer than the time until Reset',
  onReply: (reply) => mapHeader(reply, 'Retry-After', (value) => String(Number(value) + 1)),
};
