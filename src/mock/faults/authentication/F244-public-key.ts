import type { Fault } from '../../pipeline/fault.ts';
import { believe } from '../kit/credentials.ts';

export const F244: Fault = {
  id: 'F244',
  area: 'authentication',
  title: 'The public key is accepted',
  policies: {
    authenticate: (previous) => (call, route) => {
      const identity = previous(call, route);
      if (identity.ok || identity.claims?.kind !== 'public') return identity;
      return believe(identity.claims, route) ?? identity;
    },
  },
};
