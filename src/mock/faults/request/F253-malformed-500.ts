import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F253: Fault = {
  id: 'F253',
  area: 'request',
  title: 'Malformed JSON answers 500',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      return isRefusal(parameters) ? { ...parameters, refused: 500 } : parameters;
    },
  },
};
