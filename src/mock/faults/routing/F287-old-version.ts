import type { Fault } from '../../pipeline/fault.ts';

export const F287: Fault = {
  id: 'F287',
  area: 'routing',
  title: 'The old version of the API still answers with data',
  policies: {
    route: (previous) => (call) => previous({ ...call, path: call.path.replace(/^\/v1(?=\/)/, '/v2') }),
  },
};
