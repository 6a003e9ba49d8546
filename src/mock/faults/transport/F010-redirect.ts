import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';
import { withoutHeader } from '../kit/headers.ts';

/** As frameworks do it that insist on a trailing slash: the address behind the redirect works, the documented one does not. */
export const F010: Fault = {
  id: 'F010',
  area: 'transport',
  title: 'The documented address redirects to one with a trailing slash',
  policies: {
    route: (previous) => (call) => {
      const slashed = call.path.endsWith('/');
      const route = previous(slashed ? { ...call, path: call.path.slice(0, -1) } : call);
      return slashed || route.kind !== 'operation' ? route : { kind: 'unknown', environment: route.environment };
    },
    unroutable: (previous, all) => (context) => {
      const { call } = context;
      const path = `${call.path}/`;
      if (all.route({ ...call, path }).kind !== 'operation') return previous(context);
      const location = `${path}${call.target.slice(call.path.length)}`;
      return refuse(308, 'Permanent Redirect', { headers: [['Location', location]] });
    },
  },
  onReply: (reply) => (reply.status === 308 ? { ...withoutHeader(reply, 'Content-Type'), body: undefined } : reply),
};
