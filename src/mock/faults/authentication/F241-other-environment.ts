import type { Fault } from '../../pipeline/fault.ts';

export const F241: Fault = {
  id: 'F241',
  area: 'authentication',
  title: 'A sandbox key opens production',
  policies: {
    authenticate: (previous) => (call, route) => {
      const identity = previous(call, route);
      return identity.ok || route.environment === 'sandbox'
        ? identity
        : previous(call, { ...route, environment: 'sandbox' });
    },
  },
};
