import type { Fault } from '../../pipeline/fault.ts';

export const F278: Fault = {
  id: 'F278',
  area: 'routing',
  title: 'A wrong method answers 404',
  policies: {
    route: (previous) => (call) => {
      const route = previous(call);
      return route.kind === 'wrong-method' ? { kind: 'unknown', environment: route.environment } : route;
    },
  },
};
