import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';

export const F228: Fault = {
  id: 'F228',
  area: 'authentication',
  title: 'bearer in lower case is refused',
  policies: {
    authenticate: (previous) => (call, route) => {
      const lower = headerValue(call.headers, 'authorization')?.startsWith('bearer ') === true;
      return lower
        ? { ok: false, presented: true, why: 'malformed', problem: 'Unknown scheme' }
        : previous(call, route);
    },
  },
};
