import { isRefusal, refuse, type Refusal } from '../pipeline/reply.ts';
import { readArgs } from '../policies/read-args.ts';
import { bank } from './common-params.ts';
import { oneOf, text, whole, type ArgsOf } from './params.ts';

/** What one item of customers/create must say. Five for the speed was seen, though two to four is documented. */
const ORDER = {
  noOfAccount: whole(1, 5),
  name: text(),
  bank,
  username: text(),
  password: text(),
  type: oneOf('ind', 'corp'),
  volume: oneOf('low', 'medium', 'high'),
  identity: whole(1, 100),
  internetSpeed: whole(2, 5),
};

export type SandboxOrder = ArgsOf<typeof ORDER>;

/** All orders of a body, or what is wrong with the first bad one: nothing is created unless everything can be. */
export function readOrders(items: readonly unknown[]): readonly SandboxOrder[] | Refusal {
  const orders: SandboxOrder[] = [];
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return refuse(400, `Item ${index} must be an object.`);
    const args = readArgs(item as Readonly<Record<string, unknown>>, ORDER);
    if (isRefusal(args)) return refuse(400, `Item ${index}: ${args.message}`);
    orders.push(args as SandboxOrder);
  }
  return orders;
}
