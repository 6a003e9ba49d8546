import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

export const F272: Fault = {
  id: 'F272',
  area: 'request',
  title: 'A UTF-16 body answers 500',
  policies: {
    readParameters: (previous) => (call, operation) =>
      call.body.includes(0) ? refuse(500, 'Internal server error') : previous(call, operation),
  },
};
