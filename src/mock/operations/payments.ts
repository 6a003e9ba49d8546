import { toPayment, toPaymentStatus } from '../bodies/to-payment.ts';
import { findAccount, findCustomer } from '../world/find.ts';
import { nextId, payments as paymentsOf, type PaymentRow } from '../world/payments.ts';
import type { World } from '../world/world.ts';
import { data, list, notFound, type Listing } from './answers.ts';
import { account, customer, customer_id } from './common-params.ts';
import { product, type Scene } from './operation.ts';
import { anything, id, kobo, maybe, oneOf, period as periodParam, text } from './params.ts';

const payments = product('Payments');
const MESSAGE = 'Payments retrieved successfully';
const currency = oneOf('NGN', 'USD');

function listing(world: World): Listing<PaymentRow> {
  const everything = () => [...paymentsOf(world).values()];
  return { key: 'payments', message: MESSAGE, toBody: toPayment(world), everything };
}

interface Order {
  readonly amount: number;
  readonly currency: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly schedule?: PaymentRow['schedule'] | undefined;
}

/** Stores a new payment; undefined when an account is not there. */
export function initiate({ world, now }: Scene, order: Order): PaymentRow | undefined {
  const debit = order.from === undefined ? undefined : findAccount(world, order.from);
  const credit = order.to === undefined ? undefined : findAccount(world, order.to);
  if ((order.from !== undefined && debit === undefined) || (order.to !== undefined && credit === undefined))
    return undefined;
  const newId = nextId(world, 'payment');
  const row: PaymentRow = {
    id: newId,
    amount: order.amount,
    currency: order.currency,
    status: 'pending',
    customer: debit?.customer.id ?? null,
    debitAccount: debit?.id ?? null,
    creditAccount: credit?.id ?? null,
    ref: `PAY${newId.slice(0, 12).toUpperCase()}`,
    schedule: order.schedule ?? { startDate: null, endDate: null },
    createdAt: now,
    lastUpdated: now,
  };
  paymentsOf(world).set(row.id, row);
  return row;
}

payments.add({
  name: 'Initiate payment',
  path: 'pay/initiate',
  params: {
    account_to_debit: id(),
    account_to_credit: maybe(id()),
    amount: kobo(),
    currency,
    type: maybe(text()),
    schedule: maybe(periodParam()),
  },
  run: (args, scene) => {
    const { account_to_debit: from, account_to_credit: to } = args;
    const row = initiate(scene, { amount: args.amount, currency: args.currency, from, to, schedule: args.schedule });
    if (row === undefined) return notFound('Account');
    const debited = findAccount(scene.world, from);
    return data('Payment successfully initiated', {
      callback_url: `${scene.baseUrl}/callback?record=${debited?.record.id ?? ''}&method=PAYMENT`,
      payment: toPayment(scene.world)(row),
      okra_wallet: null,
      customer: { name: debited?.customer.name ?? null },
    });
  },
});

payments.add({
  name: 'Initiate payment (modeled)',
  path: 'products/pay',
  params: { amount: kobo(), currency, account, customer: maybe(customer), callback_url: maybe(text()) },
  run: (args, scene) => {
    if (args.customer !== undefined && findCustomer(scene.world, args.customer) === undefined)
      return notFound('Customer');
    const row = initiate(scene, { amount: args.amount, currency: args.currency, from: args.account });
    return row === undefined
      ? notFound('Account')
      : data('Payment successfully initiated', { payment: toPayment(scene.world)(row) });
  },
});

payments.add({
  name: 'Verify payment',
  path: 'pay/verify',
  params: { payment_id: id({ aliases: ['id'] }) },
  run: (args, { world }) => {
    const found = paymentsOf(world).get(args.payment_id);
    return found === undefined
      ? notFound('Payment')
      : data('Payment successfully verified', { payment_status: toPaymentStatus(found) });
  },
});

payments.add({
  name: 'Verify payments by options',
  path: 'pay/verifyByOptions',
  // Text, as two clients type it; what it selects by is not recorded, so it selects nothing away.
  params: { options: text() },
  run: (_args, { world }) => list(listing(world), listing(world).everything),
});

for (const [name, path, aliases] of [
  ['Get payment by id', 'pay/get/id', ['pay/get/Id']],
  ['Get payment by id (modeled)', 'pay/getById', []],
] as const) {
  payments.add({
    name,
    path,
    aliases,
    params: { payment_id: id({ aliases: ['id'] }) },
    run: (args, { world }) => {
      const found = paymentsOf(world).get(args.payment_id);
      return found === undefined
        ? notFound('Payment')
        : data('Payment retrieved successfully', { payment: toPayment(world)(found) });
    },
  });
}

for (const [name, path, aliases] of [
  // The official node client has the slash.
  ['Get payments', 'pay/get', ['pay/get/']],
  ['List payments', 'pay/list', []],
] as const) {
  payments.add({
    name,
    path,
    aliases,
    params: { payment_id: maybe(id()), customer_id: maybe(customer_id) },
    run: (args, { world }) => {
      const fits = (row: PaymentRow): boolean =>
        (args.payment_id === undefined || row.id === args.payment_id) &&
        (args.customer_id === undefined || row.customer === args.customer_id);
      return list(listing(world), () => listing(world).everything().filter(fits));
    },
  });
}

payments.add({
  name: 'Refund payment',
  path: 'pay/refund',
  params: { payment_id: id(), amount: maybe(kobo()) },
  run: (args, { world, now }) => {
    const found = paymentsOf(world).get(args.payment_id);
    if (found === undefined) return notFound('Payment');
    const refund = {
      _id: nextId(world, 'refund'),
      payment: found.id,
      amount: args.amount ?? found.amount,
      status: 'pending',
      created_at: new Date(now).toISOString(),
    };
    return data('Refund successfully initiated', { refund });
  },
});

payments.add({
  name: 'Cancel payment',
  path: 'pay/cancel',
  params: { payment_id: id() },
  run: (args, { world, now }) => {
    const found = paymentsOf(world).get(args.payment_id);
    if (found === undefined) return notFound('Payment');
    const cancelled = { ...found, status: 'cancelled' as const, lastUpdated: now };
    paymentsOf(world).set(found.id, cancelled);
    return data('Payment successfully cancelled', { payment: toPayment(world)(cancelled) });
  },
});

payments.add({
  name: 'Bulk payments',
  path: 'bulkfiles/initiate',
  params: { file: anything(), product: text() },
  run: (args, { world }) => data('Bulk file received', { file_id: nextId(world, 'bulk file'), product: args.product }),
});

export const paymentOperations = payments.operations;
