import type { Fault } from '../../pipeline/fault.ts';
import { removeCustomer } from '../../world/grow.ts';
import { historyOf } from '../../world/world.ts';
import { changeWorlds } from '../kit/worlds.ts';

export const B19: Fault = {
  id: 'B19',
  area: 'allowed',
  title: 'Totals are multiples of the limit: the last page is full, the next one empty',
  policies: {
    world: changeWorlds((world) => {
      for (const customer of world.customers.slice(even(world.customers.length))) removeCustomer(world, customer);
      for (const account of world.accounts) {
        const history = historyOf(world, account);
        // The newest stay, so that the balance is the one after the last of them.
        world.histories.set(account.id, history.slice(history.length - even(history.length)));
      }
    }),
  },
};

/** The greatest multiple of 20 up to a number; of 10 where there is none, and small numbers as they are. */
function even(count: number): number {
  const step = [20, 10].find((each) => count >= each) ?? 1;
  return count - (count % step);
}
