import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const F132: Fault = {
  id: 'F132',
  area: 'pagination',
  title: 'page 2147483648 wraps to page 1',
  policies: {
    readPage: admit(
      'page',
      (page) => page >= 2 ** 31,
      (page) => page % 2 ** 31 || 1,
    ),
  },
};
