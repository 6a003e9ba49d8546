import type { Fault } from '../../pipeline/fault.ts';
import { withoutHeader } from '../kit/headers.ts';

export const F291: Fault = {
  id: 'F291',
  area: 'routing',
  title: 'CORS does not expose the rate-limit headers',
  onReply: (reply) => withoutHeader(reply, 'Access-Control-Expose-Headers'),
};
