import type { Bank } from '../generated/shared.ts';
import type { BankRow } from '../world/banks.ts';
import { artwork, colors } from './parts.ts';

const CREATED = '2019-09-04T12:00:00.000Z';
const UPDATED = '2023-06-01T08:15:30.500Z';

/** An item of banks/list, and `data` of banks/getById. */
export function toBank(bank: BankRow): Bank {
  return {
    id: bank.id,
    _id: bank.id,
    name: bank.name,
    slug: bank.slug,
    ...artwork(bank),
    products: ['auth', 'balance', 'identity', 'transactions', 'income', 'payments'],
    colors: colors(bank),
    secret_question_or_otp: false,
    secret_question_or_otp_mobile: false,
    secret_question_or_otp_corp: false,
    ussd: bank.ussd,
    countries: ['NG'],
    corporate: bank.corporate,
    individual: bank.individual,
    status: 'healthy',
    sortcode: bank.sortcode,
    alt_sortcode: bank.altSortcode,
    created_at: CREATED,
    last_updated: UPDATED,
    payments: {
      ind: channel(true),
      corp: channel(false),
      mobile: { ...channel(true), sso: false },
      ussd: channel(true),
      secret: false,
      web: { recurring: true },
    },
  };
}

function channel(exists: boolean) {
  return { exists, recurring: exists, save_bene: exists };
}
