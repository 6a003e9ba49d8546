import type { Fault } from '../../pipeline/fault.ts';
import { addHeader } from '../kit/headers.ts';

export const F008: Fault = {
  id: 'F008',
  area: 'transport',
  title: 'Content-Encoding says gzip, the body is plain',
  onReply: (reply) => (reply.body === undefined ? reply : addHeader(reply, 'Content-Encoding', 'gzip')),
};
