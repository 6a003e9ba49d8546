import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { failWith } from '../kit/errors.ts';
import { worldOfOthers } from '../kit/other-tenant.ts';

/** Calls that mention an id of another tenant. */
const foreign = new WeakSet<Call>();

export const F304: Fault = {
  id: 'F304',
  area: 'exposure',
  title: 'An id of another tenant answers 403, an id of nobody 404',
  policies: {
    world: (previous) => (context) => {
      if (worldOfOthers(previous, context) !== undefined) foreign.add(context.call);
      return previous(context);
    },
  },
  onReply: (reply, { call }) =>
    reply.status === 404 && foreign.has(call) ? failWith(reply, 403, 'This belongs to somebody else.') : reply,
};
