import type { Fault } from '../../pipeline/fault.ts';
import { believe } from '../kit/credentials.ts';

export const F238: Fault = {
  id: 'F238',
  area: 'authentication',
  title: 'An expired key is accepted',
  policies: {
    authenticate: (previous) => (call, route) => {
      const identity = previous(call, route);
      const expired = !identity.ok && identity.why === 'expired' ? identity.claims : undefined;
      return (expired && believe(expired, route)) ?? identity;
    },
  },
};
