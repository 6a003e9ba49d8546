import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const F130: Fault = {
  id: 'F130',
  area: 'pagination',
  title: 'limit 2.5 is taken as it is: pages of two and three items',
  policies: {
    readPage: admit(
      'limit',
      (limit) => limit > 0 && !Number.isInteger(limit),
      (limit) => limit,
    ),
  },
};
