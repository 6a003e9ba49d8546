import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { createWorld } from '../../world/world.ts';

const LISTS = new Set(['POST customers/list', 'POST pay/list', 'GET reports/schedule']);

/** Lists come from a copy of the data that nobody refreshes; by id everything is up to date. */
export const F313: Fault = {
  id: 'F313',
  area: 'state',
  title: 'What was created does not appear in its list',
  policies: {
    world: (previous) => (context) => {
      const world = previous(context);
      const operation = operationOf(context);
      if (operation === undefined || !LISTS.has(`${operation.method} ${operation.path}`)) return world;
      const { environment, tenant, seed } = world;
      return context.memo(`F313 ${environment} ${tenant}`, () => createWorld(environment, tenant, seed));
    },
  },
};
