import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F021: Fault = {
  id: 'F021',
  area: 'status',
  title: 'A bad parameter answers 500',
  policies: {
    validate: (previous) => (parameters, operation) => {
      const args = previous(parameters, operation);
      return isRefusal(args) ? { ...args, refused: 500 } : args;
    },
  },
};
