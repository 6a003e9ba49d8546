import type { Fault } from '../../pipeline/fault.ts';
import { admit } from '../kit/paging.ts';

export const F127: Fault = {
  id: 'F127',
  area: 'pagination',
  title: 'A limit of a million is honoured',
  policies: {
    readPage: admit(
      'limit',
      (limit) => Number.isInteger(limit) && limit > 100,
      (limit) => limit,
    ),
  },
};
