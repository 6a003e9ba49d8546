import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';

export const F146: Fault = {
  id: 'F146',
  area: 'pagination',
  title: 'page and limit count in the query, and not in the body',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      if (isRefusal(parameters) || operation.method === 'GET') return parameters;
      const { page: _page, limit: _limit, ...others } = parameters;
      const asked = [...call.query].filter(([name]) => name === 'page' || name === 'limit');
      return { ...others, ...Object.fromEntries(asked) };
    },
  },
};
