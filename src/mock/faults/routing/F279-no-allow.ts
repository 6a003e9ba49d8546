import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F279: Fault = {
  id: 'F279',
  area: 'routing',
  title: 'A 405 has no Allow',
  onReply: (reply) => (reply.status === 405 ? withoutHeader(reply, 'Allow') : reply),
};
