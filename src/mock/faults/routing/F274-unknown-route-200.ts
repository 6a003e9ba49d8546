import type { Fault } from '../../pipeline/fault.ts';

export const F274: Fault = {
  id: 'F274',
  area: 'routing',
  title: 'An unknown route answers 200',
  policies: {
    unroutable: (previous) => (context) =>
      context.route.kind === 'unknown' ? { message: 'Welcome', data: {} } : previous(context),
  },
};
