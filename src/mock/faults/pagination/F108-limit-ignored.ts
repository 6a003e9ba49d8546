import type { Fault } from '../../pipeline/fault.ts';

export const F108: Fault = {
  id: 'F108',
  area: 'pagination',
  title: 'limit is ignored',
  policies: {
    readPage: (previous) => (parameters) => {
      const request = previous(parameters);
      return 'refused' in request ? request : { ...request, limit: 10 };
    },
  },
};
