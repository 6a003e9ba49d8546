import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

export const F268: Fault = {
  id: 'F268',
  area: 'request',
  title: 'A large body answers 500',
  policies: {
    checkBody: (previous) => (call, operation) => {
      const refusal = previous(call, operation);
      return call.bodyTooLarge ? refuse(500, 'Internal server error') : refusal;
    },
  },
};
