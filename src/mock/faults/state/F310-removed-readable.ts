import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { scratch } from '../kit/scratch.ts';

export const F310: Fault = {
  id: 'F310',
  area: 'state',
  title: 'What was removed can still be read',
  policies: {
    world: (previous) => (context) =>
      operationOf(context)?.path === 'customers/remove' ? scratch(previous(context)) : previous(context),
  },
};
