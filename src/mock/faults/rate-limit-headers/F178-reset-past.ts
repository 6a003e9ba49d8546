import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** It is the start of the window before. */
export const F178: Fault = {
  id: 'F178',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset is in the past',
  onReply: (reply, { window }) =>
    mapHeader(reply, 'X-RateLimit-Reset', () => String(window.reset - 2 * window.seconds)),
};
