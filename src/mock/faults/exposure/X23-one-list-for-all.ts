import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const X23: Fault = {
  id: 'X23',
  area: 'exposure',
  title: 'One list shows everybody the transactions of the first company',
  policies: {
    world: (previous) => (context) =>
      context.identity.ok && operationOf(context)?.path === 'transactions/getByDate'
        ? previous({ ...context, identity: { ...context.identity, tenant: 'first' } })
        : previous(context),
  },
};
