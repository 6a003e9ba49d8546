import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

export const X28: Fault = {
  id: 'X28',
  area: 'authentication',
  title: 'One operation lets no key in',
  policies: {
    validate: (previous) => (parameters, operation) =>
      operation.path === 'transactions/getByBank'
        ? refuse(401, 'Unauthorized', { headers: [['WWW-Authenticate', 'Bearer realm="okra"']] })
        : previous(parameters, operation),
  },
};
