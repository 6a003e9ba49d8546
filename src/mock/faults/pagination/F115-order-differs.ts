import type { Fault } from '../../pipeline/fault.ts';

export const F115: Fault = {
  id: 'F115',
  area: 'pagination',
  title: 'The order of a page is another one at every second request',
  policies: {
    paginate: (previous) => (rows, request, list, context) => {
      const page = previous(rows, request, list, context);
      const { target, body } = context.call;
      const asked = context.memo(`F115 ${target} ${body.toString('latin1')}`, () => ({ times: 0 }));
      asked.times += 1;
      return asked.times % 2 === 0 ? { ...page, rows: page.rows.toReversed() } : page;
    },
  },
};
