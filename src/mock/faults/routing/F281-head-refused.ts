import type { Fault } from '../../pipeline/fault.ts';

export const F281: Fault = {
  id: 'F281',
  area: 'routing',
  title: 'HEAD is refused where GET works',
  advisory: true,
  policies: {
    route: (previous) => (call) => {
      const route = previous(call);
      if (call.method !== 'HEAD' || route.kind !== 'operation') return route;
      return {
        kind: 'wrong-method',
        environment: route.environment,
        allow: route.allow.filter((method) => method !== 'HEAD'),
      };
    },
  },
};
