import type { Fault } from '../../pipeline/fault.ts';
import { omit } from '../kit/body.ts';

export const F129: Fault = {
  id: 'F129',
  area: 'pagination',
  title: 'limit as text is ignored',
  policies: {
    readPage: (previous) => (parameters) =>
      previous(typeof parameters['limit'] === 'string' ? omit(parameters, 'limit') : parameters),
  },
};
