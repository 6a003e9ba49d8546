import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const F213: Fault = {
  id: 'F213',
  area: 'rate-limit',
  title: 'Failed calls count on some operations only',
  policies: {
    cost: (previous) => (status, context) => {
      const free = status >= 400 && status < 500 && status !== 429 && operationOf(context)?.product === 'Transactions';
      return free ? 0 : previous(status, context);
    },
  },
};
