import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F030: Fault = {
  id: 'F030',
  area: 'media-type',
  title: 'Only errors are not JSON',
  onReply: (reply) => (reply.status < 400 ? reply : mapHeader(reply, 'Content-Type', () => 'text/html')),
  onPayload: (payload, _context, { status }) =>
    status < 400 ? payload : Buffer.from(`<html><h1>Error ${status}</h1></html>`),
};
