import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const B28: Fault = {
  id: 'B28',
  area: 'allowed',
  title: 'Retry-After is an HTTP date',
  onReply: (reply, { now }) =>
    mapHeader(reply, 'Retry-After', (value) => new Date(now + Number(value) * 1000).toUTCString()),
};
