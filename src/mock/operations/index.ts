import { accountOperations } from './accounts.ts';
import { authOperations } from './auth.ts';
import { bankOperations } from './banks.ts';
import { customerOperations } from './customers.ts';
import type { Operation } from './operation.ts';
import { transactionOperations } from './transactions.ts';
import { transactionProductOperations } from './transaction-products.ts';

/** Every operation that the mock serves. */
export const operations: readonly Operation[] = [
  ...authOperations,
  ...accountOperations,
  ...transactionOperations,
  ...transactionProductOperations,
  ...customerOperations,
  ...bankOperations,
];
