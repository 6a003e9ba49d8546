import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F025: Fault = {
  id: 'F025',
  area: 'status',
  title: 'A parameter that is missing or malformed answers 404',
  policies: {
    validate: (previous) => (parameters, operation) => {
      const args = previous(parameters, operation);
      return isRefusal(args) && args.refused === 400 ? { ...args, refused: 404 } : args;
    },
  },
};
