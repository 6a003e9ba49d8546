import type { Fault } from '../../pipeline/fault.ts';
import { countCall, isFor } from '../kit/calls.ts';
import { mapLists } from '../kit/body.ts';

/** Megabytes of the first response; each one after it has another, up to the greatest. */
const FIRST_MB = 6;
const GREATEST_MB = 24;
const LINE = 'read by 203.0.113.7 through the api: one more line of an audit trail that nobody ever cuts';

/** The trail of every read is kept in the thing that was read, and sent with it. */
export const F320: Fault = {
  id: 'F320',
  area: 'availability',
  title: 'A response grows by a megabyte with every call',
  onReply: (reply, context) => {
    if (!isFor(context, 'transactions/getByNuban') || reply.status >= 300) return reply;
    const megabytes = Math.min(GREATEST_MB, FIRST_MB - 1 + countCall(context, 'F320'));
    const trail = Array<string>(Math.ceil((megabytes * 1_000_000) / (LINE.length + 3))).fill(LINE);
    return mapLists(reply, (items) => items.map((item, index) => (index === 0 ? { ...item, analyzed: trail } : item)));
  },
};
