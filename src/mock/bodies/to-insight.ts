import type { ProcessLiabilitiesResponse } from '../generated/liabilities.ts';
import type { DocumentRow } from '../world/documents.ts';
import { totals } from '../world/totals.ts';
import { historyOf, type World } from '../world/world.ts';
import { iso, naira } from './parts.ts';

/** Products of which no body was recorded: only that they are about a customer. Ours say no more than they can keep true. */
export function toInsight(world: World) {
  return (row: DocumentRow) => {
    const { credit, debit } = totals(world, row.accounts);
    return {
      _id: row.id,
      customer: row.customer.id,
      env: world.env,
      total_credit: naira(credit),
      total_debit: naira(debit),
      created_at: iso(row.createdAt),
      last_updated: iso(row.createdAt),
    };
  };
}

/** `data` of liabilities/process: rent is what the account history shows, nobody here has a mortgage or a loan. */
export function toLiabilities(world: World) {
  return (row: DocumentRow): ProcessLiabilitiesResponse['data'] => {
    const rents = row.accounts
      .flatMap((account) => historyOf(world, account))
      .filter(({ category, kind }) => category === 'rent' && kind === 'debit');
    const [first, last] = [rents[0], rents.at(-1)];
    const day = (date: number): string => iso(date).slice(0, 10);
    return {
      confidence: 88.5,
      mortgage: null,
      rent:
        first === undefined || last === undefined
          ? null
          : {
              beneficiary_name: last.counterparty,
              average_payment_interval: 30.4,
              first_payment_date: day(first.date),
              last_payment_date: day(last.date),
              last_payment_month: day(last.date).slice(0, 7),
              no_payments: rents.length,
              total_amount: naira(rents.reduce((sum, { amountKobo }) => sum + amountKobo, 0)),
              transactions: rents.map(({ id, date, amountKobo }) => ({
                _id: id,
                trans_date: iso(date),
                debit: naira(amountKobo),
              })),
              years: [...new Set(rents.map(({ date }) => day(date).slice(0, 4)))],
            },
      retail_loans: [],
    };
  };
}
