import { toSpendingPattern } from '../bodies/to-spending-pattern.ts';
import { toReceipt } from '../bodies/to-receipt.ts';
import { refuse } from '../pipeline/reply.ts';
import { documentOf, type DocumentRow } from '../world/documents.ts';
import { findAccount, findCustomer } from '../world/find.ts';
import type { World } from '../world/world.ts';
import { notFound, pdf, whole } from './answers.ts';
import { account, customer } from './common-params.ts';
import { documentOperations } from './document-product.ts';
import { product } from './operation.ts';
import { flag, maybe } from './params.ts';

const patterns = product('SpendingPatterns');
const MESSAGE = 'Spending pattern successfully processed';

/** With its id and customer, as the list operations need it. */
function toStoredPattern(world: World) {
  return (row: DocumentRow) => ({ _id: row.id, customer: row.customer.id, ...toSpendingPattern(world)(row) });
}

const { byId, byCustomer, byRecord, byDate, everyone, process } = documentOperations({
  kind: 'spending pattern',
  key: 'spending_patterns',
  message: 'Spending pattern successfully retrieved',
  toBody: toStoredPattern,
});

for (const [name, path] of [
  ['Process spending patterns', 'products/spending-patterns/process'],
  ['Spending pattern (older path)', 'products/transactions/spending-pattern'],
] as const) {
  patterns.add({
    name,
    path,
    // Both are documented; the official node client demands the account alone.
    params: { customer: maybe(customer), account: maybe(account), pdf: maybe(flag()) },
    run: (args, { world, now }) => {
      if (args.customer === undefined && args.account === undefined)
        return refuse(400, 'customer is required, or account.');
      const one = args.account === undefined ? undefined : findAccount(world, args.account);
      const found = args.customer === undefined ? one?.customer : findCustomer(world, args.customer);
      if (found === undefined) return notFound(args.customer === undefined ? 'Account' : 'Customer');
      if (args.account !== undefined && one?.customer !== found) return notFound('Account');
      const document = documentOf(world, 'spending pattern', found);
      if (document === undefined) return notFound('Account');
      if (args.pdf === true) return pdf(MESSAGE);
      const result = toSpendingPattern(world)(one === undefined ? document : { ...document, accounts: [one] });
      const receipt = toReceipt(world, 'spending-pattern', document.accounts[0].record.id, now);
      // As recorded: the result is at data.data, and there is no message beside data.
      return whole({ status: 'success', data: { status: 'success', msg: MESSAGE, data: result, receipt } });
    },
  });
}

patterns.add({ name: 'Process spending patterns (v2)', path: 'spending-patterns/process', ...process });
patterns.add({ name: 'Get all spending patterns', path: 'spending-patterns/getAll', ...everyone });
patterns.add({ name: 'Get spending pattern by id', path: 'spending-patterns/getById', ...byId });
patterns.add({ name: 'Get spending pattern by customer', path: 'spending-patterns/getByCustomer', ...byCustomer });
patterns.add({ name: 'Get spending pattern by record', path: 'spending-patterns/getByRecord', ...byRecord });
patterns.add({ name: 'Get spending patterns by date', path: 'spending-patterns/getByDate', ...byDate });

export const spendingPatternOperations = patterns.operations;
