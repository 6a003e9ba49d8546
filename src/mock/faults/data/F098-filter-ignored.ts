import type { Fault } from '../../pipeline/fault.ts';

export const F098: Fault = {
  id: 'F098',
  area: 'data',
  title: 'A filter is ignored: the rows of others are returned too',
  policies: { select: () => (selection) => selection.everything() },
};
