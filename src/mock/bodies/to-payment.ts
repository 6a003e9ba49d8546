import type { InitiatePaymentResponse, VerifyPaymentResponse } from '../generated/payments.ts';
import type { AuthorizationRow, PaymentRow } from '../world/payments.ts';
import type { World } from '../world/world.ts';
import { iso } from './parts.ts';

/** `data.payment` of pay/initiate, and an item of pay/list. Amounts are kobo. */
export function toPayment(world: World) {
  return (row: PaymentRow): InitiatePaymentResponse['data']['payment'] => ({
    id: row.id,
    record: null,
    amount: row.amount,
    bank_response: null,
    credit_account: row.creditAccount,
    currency: row.currency,
    customer: row.customer,
    debit_account: row.debitAccount,
    email: null,
    env: world.env,
    error: row.status === 'failed' || row.status === 'error' ? 'The bank declined the payment' : null,
    link: null,
    meta: null,
    owner: { _id: world.owner.id, name: world.owner.name },
    ref: row.ref,
    schedule: row.schedule,
    source: 'api',
    status: row.status,
    created_at: iso(row.createdAt),
    last_updated: iso(row.lastUpdated),
  });
}

/** `data.payment_status` of pay/verify. */
export function toPaymentStatus(row: PaymentRow): VerifyPaymentResponse['data']['payment_status'] {
  const { id: _id, amount, currency, customer, status } = row;
  return { _id, amount, currency, customer, error: null, link: null, status, response_status: status };
}

export function toAuthorization(world: World) {
  return ({ id, createdAt, ...row }: AuthorizationRow) => ({
    _id: id,
    ...row,
    env: world.env,
    created_at: iso(createdAt),
  });
}
