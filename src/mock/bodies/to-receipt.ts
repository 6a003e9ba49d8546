import type { Receipt } from '../generated/shared.ts';
import { randomOf } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { iso } from './parts.ts';

/** What a paid operation adds to `data`: the bill. `about` is the id of what was paid for. */
export function toReceipt(world: World, type: string, about: string, now: number): Receipt {
  const random = randomOf(world.seed, 'receipt', type, about);
  return {
    status: true,
    msg: 'Receipt has been successfully created',
    data: {
      receipt: {
        _id: random.id(),
        adjustment: { receipts: [] },
        charge_breakdown: { vat: 0 },
        breakdown: { discount: 0, billable_products: [] },
        billingStatus: true,
        adjusted: null,
        adjusted_receipt: false,
        adjusted_type: null,
        paid: false,
        fixed: false,
        method: 'wallet',
        charge: 180,
        wallet_balance: 40_073.85,
        addons: [],
        archived: false,
        micro_lending: false,
        micro_lending_discount: 0,
        ussd_pricing: false,
        ussd_pricing_discount: 0,
        plan: 'payg',
        plan_term: 'postpaid',
        plan_type: random.id(),
        owner: world.owner.id,
        type,
        currency: 'NGN',
        record: about,
        created_at: iso(now),
        last_updated: iso(now),
        __v: 0,
      },
    },
  };
}
