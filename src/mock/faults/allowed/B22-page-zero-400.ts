import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';
import { numberIn } from '../kit/paging.ts';

export const B22: Fault = {
  id: 'B22',
  area: 'allowed',
  title: 'page 0 is answered 400, with a reason of its own',
  policies: {
    readPage: (previous) => (parameters) =>
      numberIn(parameters, 'page') === 0
        ? refuse(400, 'Pages are counted from 1.', { extra: { code: 'PAGE', data: null } })
        : previous(parameters),
  },
};
