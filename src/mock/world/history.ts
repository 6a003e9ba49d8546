import { randomOf, type Random } from './random.ts';
import type { AccountRow, TransactionRow } from './rows.ts';

const DAY = 86_400_000;
/** The last day with transactions. Fixed, so that a run next year sees the same lists. */
export const LAST_DAY = Date.UTC(2026, 9, 31);
const FIRST_DAY = Date.UTC(2024, 10, 1);

type Draft = Pick<TransactionRow, 'kind' | 'amountKobo' | 'description' | 'category' | 'counterparty'>;

const SPENDING: readonly (readonly [description: string, category: string, from: number, to: number])[] = [
  ['POS PURCHASE EBEANO & SONS', 'food', 1500, 24_000],
  ['AIRTIME TOP-UP', 'utilities', 500, 5000],
  ['WEB PURCHASE CAFÉ LUMIÈRE', 'food', 900, 8000],
  ['NIP TRANSFER TO ADA’S KITCHEN', 'transfer', 2000, 60_000],
  ['ELECTRICITY TOKEN', 'utilities', 3000, 20_000],
  ['ATM WITHDRAWAL', 'cash', 5000, 40_000],
  ['FUEL STATION', 'transport', 4000, 30_000],
  ['SMS ALERT CHARGE', 'bank_charges', 4, 52],
];

/**
 * The history of one account, oldest first, with the balance after each row. It is made when first asked for and depends
 * on the seed and the account only. A debit never overdraws: it becomes a credit instead.
 */
export function makeHistory(account: AccountRow, seed: number): TransactionRow[] {
  const random = randomOf(seed, 'history', account.id);
  const drafts = account.history.rows === 'full' ? dailyLife(account, random) : fewDays(account.history.rows, random);
  let balance = account.openingKobo;
  return drafts.map(({ date, draft }, sequence) => {
    const kind = draft.kind === 'debit' && draft.amountKobo > balance ? 'credit' : draft.kind;
    balance += kind === 'credit' ? draft.amountKobo : -draft.amountKobo;
    const { sparse } = account.history;
    return {
      ...draft,
      id: random.id(),
      account,
      sequence,
      date,
      kind,
      balanceKobo: balance,
      counterparty: sparse ? null : draft.counterparty,
      ref: sparse || random.chance(0.1) ? null : `REF${random.digits(12)}`,
    };
  });
}

interface Dated {
  readonly date: number;
  readonly draft: Draft;
}

function dailyLife(account: AccountRow, random: Random): Dated[] {
  const rows: Dated[] = [];
  const payday = random.int(22, 28);
  const salary = random.int(180, 900) * 1000;
  for (let date = FIRST_DAY; date <= LAST_DAY; date += DAY) {
    const day = new Date(date).getUTCDate();
    if (day === payday) rows.push({ date, draft: credit('SALARY', 'salary', salary, account.customer.employer) });
    if (day === 1) rows.push({ date, draft: debit('RENT STANDING ORDER', 'rent', Math.round(salary / 5), 'Landlord') });
    if (random.chance(0.05))
      rows.push({ date, draft: credit('NIP TRANSFER FROM FRIEND', 'transfer', random.int(1, 80) * 500, 'Friend') });
    for (let spent = random.next(); spent < 0.42; spent += random.next()) rows.push({ date, draft: spending(random) });
  }
  return rows;
}

function fewDays(count: number, random: Random): Dated[] {
  const days = Array.from({ length: count }, () => LAST_DAY - random.int(0, 180) * DAY).sort((a, b) => a - b);
  return days.map((date) => ({
    date,
    draft: random.chance(0.3)
      ? credit('TRANSFER IN', 'transfer', random.int(1, 60) * 1000, 'Friend')
      : spending(random),
  }));
}

function spending(random: Random): Draft {
  const [description, category, from, to] = random.pick(SPENDING);
  // Half of the amounts are round: equal amounts on one day are ties that an order must break.
  const naira = random.chance(0.5)
    ? Math.ceil(random.int(from, to) / 500) * 500
    : random.int(from * 100, to * 100) / 100;
  return debit(description, category, naira, description.split(' ').slice(1).join(' '));
}

function debit(description: string, category: string, naira: number, counterparty: string | null): Draft {
  return { kind: 'debit', amountKobo: Math.round(naira * 100), description, category, counterparty };
}

function credit(description: string, category: string, naira: number, counterparty: string | null): Draft {
  return { kind: 'credit', amountKobo: Math.round(naira * 100), description, category, counterparty };
}
