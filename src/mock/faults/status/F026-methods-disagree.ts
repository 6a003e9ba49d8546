import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

/** No operation has both methods, but the mistake has: the id that is missing from a query, or from a body. */
export const F026: Fault = {
  id: 'F026',
  area: 'status',
  title: 'The same bad parameter answers 400 to POST and 422 to GET',
  policies: {
    validate: (previous) => (parameters, operation) => {
      const args = previous(parameters, operation);
      return isRefusal(args) && args.refused === 400 && operation.method === 'GET' ? { ...args, refused: 422 } : args;
    },
  },
};
