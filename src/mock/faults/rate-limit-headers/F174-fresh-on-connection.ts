import type { Fault } from '../../pipeline/fault.ts';

/** Each worker process of the server counts for itself, and a connection stays with one. */
export const F174: Fault = {
  id: 'F174',
  area: 'rate-limit-headers',
  title: 'X-RateLimit-Remaining starts again on every connection',
  policies: {
    bucket: (previous) => (call, identity, route) => `${previous(call, identity, route)} connection ${call.connection}`,
  },
};
