import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F234: Fault = {
  id: 'F234',
  area: 'authentication',
  title: 'WWW-Authenticate of a 401 names the Basic scheme',
  onReply: (reply) => mapHeader(reply, 'WWW-Authenticate', () => 'Basic realm="okra"'),
};
