import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** One list for all routes. */
export const F280: Fault = {
  id: 'F280',
  area: 'routing',
  title: 'Allow names methods that are refused',
  onReply: (reply) => mapHeader(reply, 'Allow', () => 'GET, HEAD, POST, OPTIONS'),
};
