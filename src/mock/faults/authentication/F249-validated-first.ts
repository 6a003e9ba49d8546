import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

/** Only checks the request: a good one without a key is refused as ever, and has no effect. */
export const F249: Fault = {
  id: 'F249',
  area: 'authentication',
  title: 'A bad body without a key is told what is wrong with it',
  policies: {
    unauthenticated: (previous, all) => (context, serve) => {
      const { call, route } = context;
      if (route.kind !== 'operation') return previous(context, serve);
      const parameters = all.readParameters(call, route.operation);
      const args = isRefusal(parameters) ? parameters : all.validate(parameters, route.operation);
      return isRefusal(args) ? args : previous(context, serve);
    },
  },
};
