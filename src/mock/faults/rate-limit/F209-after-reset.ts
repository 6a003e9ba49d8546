import type { Fault } from '../../pipeline/fault.ts';
import type { RateWindow } from '../../pipeline/context.ts';
import { onNewWindow } from '../kit/windows.ts';

/** Windows that are closed from the start. */
const punished = new WeakSet<RateWindow>();

export const F209: Fault = {
  id: 'F209',
  area: 'rate-limit',
  title: 'A key that was limited stays limited for one more window',
  policies: {
    openWindow: onNewWindow((window, before) => {
      if (before.used <= before.limit || punished.has(before)) return;
      window.used = window.limit;
      punished.add(window);
    }),
  },
};
