import type { Fault } from '../../pipeline/fault.ts';

export const F294: Fault = {
  id: 'F294',
  area: 'environment',
  title: 'One operation exists in the sandbox only',
  policies: {
    route: (previous) => (call) => {
      const route = previous(call);
      return route.environment === 'production' && call.path.endsWith('/accounts/getByBank')
        ? { kind: 'unknown', environment: 'production' }
        : route;
    },
  },
};
