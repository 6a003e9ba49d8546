import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

export const B40: Fault = {
  id: 'B40',
  area: 'allowed',
  title: 'A key of the other environment is answered 403',
  policies: {
    unauthenticated: (previous) => (context, serve) => {
      const { identity } = context;
      return !identity.ok && identity.why === 'environment'
        ? refuse(403, `Forbidden. ${identity.problem}.`, { extra: { name: 'APIError' } })
        : previous(context, serve);
    },
  },
};
