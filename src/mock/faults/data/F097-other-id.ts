import type { Fault } from '../../pipeline/fault.ts';
/** Off by one, as when an answer is taken from the neighbour's place in a cache. */
export const F097: Fault = {
  id: 'F097',
  area: 'data',
  title: 'An operation by id returns another one',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const all = list.list.everything();
      const at = list.single === true && rows.length === 1 ? all.indexOf(rows[0]) : -1;
      return previous(at < 0 ? rows : [all[(at + 1) % all.length]], request, list, context);
    },
  },
};
