import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const B23: Fault = {
  id: 'B23',
  area: 'allowed',
  title: 'page 0 is page 1',
  policies: {
    readPage: admit(
      'page',
      (page) => page === 0,
      () => 1,
    ),
  },
};
