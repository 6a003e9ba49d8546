import type { Fault } from '../../pipeline/fault.ts';
import { isCreation, scratch } from '../kit/scratch.ts';

export const F309: Fault = {
  id: 'F309',
  area: 'state',
  title: 'What was created cannot be read afterwards',
  policies: {
    world: (previous) => (context) => (isCreation(context) ? scratch(previous(context)) : previous(context)),
  },
};
