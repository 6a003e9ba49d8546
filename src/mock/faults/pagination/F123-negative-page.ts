import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

/** Nobody checks, and a slice with negative bounds counts from the end. */
export const F123: Fault = {
  id: 'F123',
  area: 'pagination',
  title: 'A negative page answers with data',
  policies: {
    readPage: admit(
      'page',
      (page) => Number.isInteger(page) && page < 0,
      (page) => page,
    ),
  },
};
