import type { Fault } from '../../pipeline/fault.ts';
import { countCall, isFor } from '../kit/calls.ts';
import { gatewayPage } from '../kit/gateway.ts';
import { mapHeader } from '../kit/headers.ts';

/** Every other call, from the first: one of two servers behind the gateway is down. */
export const F031: Fault = {
  id: 'F031',
  area: 'media-type',
  title: 'A gateway answers 502 with its own HTML',
  onReply: (reply, context) => {
    if (!isFor(context, 'products/accounts') || reply.status >= 300 || countCall(context, 'F031') % 2 === 0)
      return reply;
    return { ...mapHeader(reply, 'Content-Type', () => 'text/html'), status: 502 };
  },
  onPayload: (payload, _context, { status }) => (status === 502 ? gatewayPage('502 Bad Gateway') : payload),
};
