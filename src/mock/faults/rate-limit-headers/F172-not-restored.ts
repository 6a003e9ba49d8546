import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';
import { mapHeader } from '../kit/headers.ts';
import { onNewWindow } from '../kit/windows.ts';

/** Calls of the windows before. */
const carried = new WeakMap<RateWindow, number>();

export const F172: Fault = {
  id: 'F172',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining goes on falling after the window has ended',
  policies: {
    openWindow: onNewWindow((window, before) => carried.set(window, before.used + (carried.get(before) ?? 0))),
  },
  onReply: (reply, { window }) =>
    mapHeader(reply, 'X-RateLimit-Remaining', (value) =>
      String(Math.max(0, Number(value) - (carried.get(window) ?? 0))),
    ),
};
