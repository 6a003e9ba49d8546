import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F206: Fault = {
  id: 'F206',
  area: 'rate-limit',
  title: 'A call over the limit is answered in plain text',
  onReply: (reply) => (reply.status === 429 ? mapHeader(reply, 'Content-Type', () => 'text/plain') : reply),
  onPayload: (payload, _context, { status }) => (status === 429 ? Buffer.from('Too many requests') : payload),
};
