import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { mapHeader } from '../kit/headers.ts';

export const B27: Fault = {
  id: 'B27',
  area: 'allowed',
  title: 'Retry-After on every response: 0 as long as calls are left',
  onReply: (reply) =>
    reply.status !== 429 && Number(headerValue(reply.headers, 'X-RateLimit-Remaining') ?? 0) > 0
      ? mapHeader(reply, 'Retry-After', () => '0')
      : reply,
};
