import type { Fault } from '../../pipeline/fault.ts';

/** Each page agrees with itself: only a longer page of the same list shows it. */
export const X07: Fault = {
  id: 'X07',
  area: 'pagination',
  title: 'The total counts up to the end of the page, and no page has a next one',
  policies: {
    paginate: (previous) => (rows, request, list, context) =>
      previous(list.single === true ? rows : rows.slice(0, request.page * request.limit), request, list, context),
  },
};
