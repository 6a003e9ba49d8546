import type { Fault } from '../../pipeline/fault.ts';

export const F218: Fault = {
  id: 'F218',
  area: 'rate-limit',
  title: 'Another spelling of a URL, or a query, gives a fresh bucket',
  policies: {
    bucket: (previous) => (call, identity, route) => {
      const bucket = previous(call, identity, route);
      // Operations are looked up by the plain path; everything else is taken as it was spelt.
      return route.kind === 'operation' && call.target === call.path ? bucket : `${bucket} at ${call.target}`;
    },
  },
};
