import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F014: Fault = {
  id: 'F014',
  area: 'transport',
  title: 'Data behind a key may be kept by any cache',
  onReply: (reply, { identity }) =>
    reply.status < 300 && identity.ok ? mapHeader(reply, 'Cache-Control', () => 'public, max-age=300') : reply,
};
