import type { Fault } from '../../pipeline/fault.ts';

const SPELLINGS: readonly string[] = ['authorization', 'Authorization'];

export const F229: Fault = {
  id: 'F229',
  area: 'authentication',
  title: 'Only authorization and Authorization are found; any other letter case is not',
  policies: {
    authenticate: (previous) => (call, route) => {
      const unseen = call.headers.filter(
        ([name]) => name.toLowerCase() !== 'authorization' || SPELLINGS.includes(name),
      );
      return previous({ ...call, headers: unseen }, route);
    },
  },
};
