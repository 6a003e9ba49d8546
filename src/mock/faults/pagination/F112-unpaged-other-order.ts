import type { Fault } from '../../pipeline/fault.ts';
import type { PageRequest } from '../../pipeline/policies.ts';

interface Unpaged extends PageRequest {
  readonly unpaged?: true;
}

export const F112: Fault = {
  id: 'F112',
  area: 'pagination',
  title: 'Without page the list comes in another order than with page 1',
  policies: {
    readPage: (previous) => (parameters) => {
      const request = previous(parameters);
      return 'refused' in request || 'page' in parameters ? request : { ...request, unpaged: true };
    },
    // Only a call with page is sorted; the other one gets what the index happens to give.
    paginate: (previous) => (rows, request, list, context) =>
      previous((request as Unpaged).unpaged === true ? rows.toReversed() : rows, request, list, context),
  },
};
