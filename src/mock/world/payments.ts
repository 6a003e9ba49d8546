import type { PaymentStatus } from '../generated/shared.ts';
import type { World } from './world.ts';
import { randomOf } from './random.ts';
import { store } from './store.ts';

export interface PaymentRow {
  readonly id: string;
  /** Kobo. */
  readonly amount: number;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly customer: string | null;
  readonly debitAccount: string | null;
  readonly creditAccount: string | null;
  readonly ref: string;
  readonly schedule: { readonly startDate: string | null; readonly endDate: string | null };
  readonly createdAt: number;
  readonly lastUpdated: number;
}

/** A standing permission to debit an account. */
export interface AuthorizationRow {
  readonly id: string;
  readonly customer: string;
  readonly account: string;
  readonly link: string;
  readonly status: 'active' | 'cancelled';
  readonly createdAt: number;
}

const STATUSES: readonly PaymentStatus[] = [
  'completed',
  'success',
  'pending',
  'failed',
  'cancelled',
  'initiated',
  'success_pending_validation',
  'completed',
  'error',
  'review',
  'completed',
  'completed',
];
const SOME_DAY = Date.UTC(2026, 8, 1, 10);

export function payments(world: World): Map<string, PaymentRow> {
  return store(world, 'payments', () =>
    STATUSES.map((status, index) => {
      const random = randomOf(world.seed, world.environment, world.tenant, 'payment', index);
      const account = world.accounts[index % world.accounts.length];
      const at = SOME_DAY + index * 86_400_000;
      return {
        id: random.id(),
        amount: random.int(10, 900) * 10_000,
        currency: 'NGN',
        status,
        customer: account?.customer.id ?? null,
        debitAccount: account?.id ?? null,
        creditAccount: null,
        ref: `PAY${random.digits(12)}`,
        schedule: { startDate: null, endDate: null },
        createdAt: at,
        lastUpdated: at + 60_000,
      };
    }),
  );
}

export function authorizations(world: World): Map<string, AuthorizationRow> {
  return store(world, 'authorizations', () =>
    world.accounts.slice(0, 3).map((account) => {
      const random = randomOf(world.seed, 'authorization', account.id);
      return {
        id: random.id(),
        customer: account.customer.id,
        account: account.id,
        link: random.id(),
        status: 'active' as const,
        createdAt: SOME_DAY,
      };
    }),
  );
}

/** The next new id of a kind: not random, so that a mock that is asked the same gives the same. */
export function nextId(world: World, kind: string): string {
  const counters = store<{ readonly id: string; count: number }>(world, 'counters');
  const counter = counters.get(kind) ?? { id: kind, count: 0 };
  counter.count += 1;
  counters.set(kind, counter);
  return randomOf(world.seed, world.environment, world.tenant, 'new', kind, counter.count).id();
}
