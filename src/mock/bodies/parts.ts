import type { BankColors, BankSummary, CustomerReference } from '../generated/shared.ts';
import type { BankRow } from '../world/banks.ts';
import type { CustomerRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';

/** ISO 8601, UTC, milliseconds: the one form of time in the API. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** Kobo to naira, the unit of balances and transactions. */
export function naira(kobo: number): number {
  return kobo / 100;
}

export function colors(bank: BankRow): BankColors {
  return { primary: bank.color, accent: bank.color, bg: bank.color, button: bank.color, icon: bank.color };
}

export function artwork(bank: BankRow) {
  const image = `https://images.example.invalid/banks/${bank.slug}`;
  return {
    icon: `${image}/icon.svg`,
    logo: `${image}/logo.svg`,
    v2_icon: `${image}/v2-icon.svg`,
    v2_logo: `${image}/v2-logo.svg`,
  };
}

/** A bank as it appears inside auths and accounts. */
export function toBankSummary(bank: BankRow): BankSummary {
  return { name: bank.name, ...artwork(bank), status: 'healthy', colors: colors(bank) };
}

export function toCustomerSummary(customer: CustomerRow): CustomerReference {
  return { _id: customer.id, name: customer.name };
}

export function toOwner(world: World) {
  return { _id: world.owner.id, name: world.owner.name, app_name: world.owner.appName };
}
