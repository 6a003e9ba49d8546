import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';
import { mapHeader } from '../kit/headers.ts';
import { onNewWindow } from '../kit/windows.ts';

/** The end of the first window of the same bucket. */
const frozen = new WeakMap<RateWindow, number>();

export const F182: Fault = {
  id: 'F182',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Reset stays at the end of the first window',
  policies: {
    openWindow: onNewWindow((window, before) => frozen.set(window, frozen.get(before) ?? before.reset)),
  },
  onReply: (reply, { window }) => mapHeader(reply, 'X-RateLimit-Reset', (value) => String(frozen.get(window) ?? value)),
};
