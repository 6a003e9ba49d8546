import type { Fault } from '../../pipeline/fault.ts';

export const F221: Fault = {
  id: 'F221',
  area: 'rate-limit',
  title: 'A POST over the limit takes effect all the same',
  policies: {
    overLimit: (previous) => (context, serve) => {
      if (context.call.method === 'POST' && context.identity.ok) serve();
      return previous(context, serve);
    },
  },
};
