import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';
import { numberIn } from '../kit/paging.ts';

export const F125: Fault = {
  id: 'F125',
  area: 'pagination',
  title: 'limit 0 answers 500',
  policies: {
    readPage: (previous) => (parameters) =>
      numberIn(parameters, 'limit') === 0 ? refuse(500, 'Internal server error') : previous(parameters),
  },
};
