import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F233: Fault = {
  id: 'F233',
  area: 'authentication',
  title: 'A 401 has no WWW-Authenticate',
  onReply: (reply) => withoutHeader(reply, 'WWW-Authenticate'),
};
