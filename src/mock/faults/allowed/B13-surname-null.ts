import type { Fault } from '../../pipeline/fault.ts';
import { changeWorlds } from '../kit/worlds.ts';

const SURNAME = 'Null';

/** The first customer keeps their name: it is a fixture. */
export const B13: Fault = {
  id: 'B13',
  area: 'allowed',
  title: 'Half of the people have the surname Null',
  policies: {
    world: changeWorlds((world) => {
      for (const [index, customer] of world.customers.entries()) {
        if (index % 2 === 1 || index === 0 || customer.rcNumber !== null) continue;
        const { firstName, middleName } = customer;
        const name = [firstName, middleName, SURNAME].filter(Boolean).join(' ');
        Object.assign(customer, { lastName: SURNAME, name });
      }
    }),
  },
};
