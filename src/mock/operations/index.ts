import { accountOperations } from './accounts.ts';
import { authOperations } from './auth.ts';
import { balanceOperations } from './balance.ts';
import { bankOperations } from './banks.ts';
import { callbackOperations } from './callbacks.ts';
import { companyVerificationOperations } from './company-verification.ts';
import { customerChangeOperations } from './customer-changes.ts';
import { customerOperations } from './customers.ts';
import { identityOperations } from './identity.ts';
import { incomeOperations } from './income.ts';
import { insightOperations } from './insights.ts';
import type { Operation } from './operation.ts';
import { paymentPlanOperations } from './payment-plans.ts';
import { paymentOperations } from './payments.ts';
import { recordOperations } from './records.ts';
import { reportOperations } from './reports.ts';
import { sandboxOperations } from './sandbox.ts';
import { spendingPatternOperations } from './spending-patterns.ts';
import { transactionEnvelopeOperations } from './transaction-envelopes.ts';
import { transactionProductOperations } from './transaction-products.ts';
import { transactionOperations } from './transactions.ts';
import { verificationOperations } from './verification.ts';
import { walletOperations } from './wallet.ts';
import { widgetOperations } from './widget.ts';

/** Every operation that the mock serves, in the order of the collection's folders. */
export const operations: readonly Operation[] = [
  ...authOperations,
  ...accountOperations,
  ...balanceOperations,
  ...transactionOperations,
  ...transactionProductOperations,
  ...transactionEnvelopeOperations,
  ...spendingPatternOperations,
  ...identityOperations,
  ...verificationOperations,
  ...companyVerificationOperations,
  ...incomeOperations,
  ...insightOperations,
  ...customerOperations,
  ...customerChangeOperations,
  ...recordOperations,
  ...bankOperations,
  ...paymentOperations,
  ...paymentPlanOperations,
  ...widgetOperations,
  ...walletOperations,
  ...reportOperations,
  ...sandboxOperations,
  ...callbackOperations,
];
