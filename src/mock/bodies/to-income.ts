import type {
  IncomeHistory,
  IncomePeriod,
  IncomeSummary,
  IncomeTransaction,
  IncomeV1,
  IncomeV2,
} from '../generated/shared.ts';
import type { ProcessIncomeResponse } from '../generated/income.ts';
import type { DocumentRow } from '../world/documents.ts';
import { LAST_DAY } from '../world/history.ts';
import type { AccountRow, TransactionRow } from '../world/rows.ts';
import { historyOf, type World } from '../world/world.ts';
import { artwork, colors, iso, naira, toCustomerSummary } from './parts.ts';

interface Stream {
  readonly id: string;
  readonly account: AccountRow;
  readonly type: 'salary' | 'recurrent credit';
  readonly rows: readonly TransactionRow[];
}

/** Version 2 of the income model: streams of credits with their history. `data.income` of income/getById, an item of lists. */
export function toIncome(world: World) {
  return (document: DocumentRow): IncomeV2 => {
    const streams = streamsOf(world, document);
    return {
      _id: document.id,
      customer: toCustomerSummary(document.customer),
      __v: 0,
      confidence: 96.82,
      created_at: iso(document.createdAt),
      last_updated: iso(document.createdAt),
      env: world.env,
      number_of_transactions: streams.reduce((sum, { rows }) => sum + rows.length, 0),
      other_streams: null,
      owner: [world.owner.id],
      projects: [world.project.id],
      record: recordsOf(document),
      streams: streams.map((stream, rank) => ({
        ...describe(stream, rank),
        __v: 0,
        bank: [bankOf(stream.account)],
        history: history(stream.rows),
        created_at: iso(document.createdAt),
        last_updated: iso(document.createdAt),
      })),
      summary: summary(streams),
      transactions: transactions(streams),
    };
  };
}

type ProcessedIncome = Extract<ProcessIncomeResponse['data']['income'], { summary: object }>;

/** `data.income` of income/process, version 2: the same streams, each in two halves. */
export function toProcessedIncome(world: World, document: DocumentRow): ProcessedIncome {
  const streams = streamsOf(world, document);
  const halves = streams.map((stream, rank) => ({
    details: { ...describe(stream, rank), bank: [stream.account.bank.id] },
    history: history(stream.rows),
  }));
  return {
    confidence: 96.82,
    other_streams: null,
    streams: halves,
    summary: summary(streams),
    transactions: transactions(streams),
  };
}

/** Version 1: flat totals and a percentage. `customer` is an id in income/process and an object in lists. */
export function toIncomeV1<Customer>(
  world: World,
  document: DocumentRow,
  customer: Customer,
): IncomeV1 & { customer: Customer } {
  const streams = streamsOf(world, document);
  const lastYear = sumOf(streams.flatMap(({ rows }) => since(rows, 12)));
  const twoYears = sumOf(streams.flatMap(({ rows }) => rows));
  return {
    confidence: '92%',
    last_year_income: lastYear,
    projected_yearly_income: lastYear,
    last_two_years_income: twoYears,
    last_two_years_to_this_year_projected_income: naira(Math.round(twoYears * 50)),
    last_year_to_this_year_projected_income: lastYear,
    max_number_of_overlapping_income_streams: streams.length,
    number_of_income_streams: streams.length,
    streams: streams.map(({ account, type, rows }) => ({
      account: account.id,
      bank: account.bank.id,
      avg_monthly_income: monthly(rows, 12).average_per_month,
      monthly_income: monthly(rows, 12).average_per_month,
      days: new Set(rows.map(({ date }) => date)).size,
      type,
      ...(type === 'salary'
        ? { employer: document.customer.employer, income_start_date: iso(rows[0]?.date ?? LAST_DAY) }
        : {}),
    })),
    customer,
    env: world.env,
    version: '1.1',
  };
}

function streamsOf(world: World, { accounts }: DocumentRow): readonly Stream[] {
  return accounts.flatMap((account) => {
    const credits = historyOf(world, account).filter(({ kind }) => kind === 'credit');
    const salary = credits.filter(({ category }) => category === 'salary');
    const others = credits.filter(({ category }) => category !== 'salary');
    const kinds = [
      ['salary', salary],
      ['recurrent credit', others],
    ] as const;
    return kinds.flatMap(([type, rows], index) =>
      rows.length === 0 ? [] : [{ id: `${account.id}-${index + 1}`, account, type, rows }],
    );
  });
}

function describe({ id, account, type, rows }: Stream, rank: number) {
  const thisYear = rows.filter(({ date }) => date >= Date.UTC(2026, 0, 1)).length;
  return {
    stream_id: id,
    account: [account.id],
    monthly_amount: monthly(rows, 12).average_per_month,
    number_of_transactions: rows.length,
    occurrence: {
      first_date: iso(rows[0]?.date ?? LAST_DAY),
      last_date: iso(rows.at(-1)?.date ?? LAST_DAY),
      occurrence_this_year: thisYear,
      projected_occurrence_this_year: Math.round((thisYear / 10) * 12),
      total_count: rows.length,
    },
    primary_stream: rank === 0,
    source: { name: rows[0]?.counterparty ?? 'Multiple Sources', type: 'other' },
    stream_rank: Math.round(10_000 / (rank + 1)) / 10_000,
    type,
    working_days_this_year: 0,
  };
}

function history(rows: readonly TransactionRow[]): IncomeHistory {
  return {
    past_three_months: monthly(rows, 3),
    past_six_months: monthly(rows, 6),
    past_twelve_months: monthly(rows, 12),
  };
}

function summary(streams: readonly Stream[]): IncomeSummary {
  const all = streams.flatMap(({ rows }) => rows);
  const year = (from: number, to: number): number =>
    sumOf(all.filter(({ date }) => date >= Date.UTC(from, 0) && date < Date.UTC(to, 0)));
  return {
    account_age_months: 24,
    average_monthly_income: monthly(all, 24).average_per_month,
    current_year: 2026,
    last_two_years_income: year(2024, 2026),
    last_two_years_to_this_year_projected_income: year(2024, 2026),
    last_year_income: year(2025, 2026),
    last_year_to_this_year_projected_income: year(2025, 2026),
    number_of_streams: streams.length,
    primary_stream_age_months: 24,
    this_year_projected_sum: year(2026, 2027),
    ...history(all),
  };
}

function transactions(streams: readonly Stream[]): IncomeTransaction[] {
  return streams.flatMap(({ id, rows }) =>
    since(rows, 3).map((row) => ({ id: row.id, stream_ids: [id], term: 'past_three_months' })),
  );
}

function monthly(rows: readonly TransactionRow[], months: number): Required<IncomePeriod> {
  const sums = new Map<number, number>();
  const recent = since(rows, months);
  for (const { date, amountKobo } of recent) {
    const month = new Date(date).getUTCFullYear() * 12 + new Date(date).getUTCMonth();
    sums.set(month, (sums.get(month) ?? 0) + amountKobo);
  }
  const values = [...sums.values()];
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    average_per_month: naira(Math.round(total / months)),
    max_per_month: naira(Math.max(0, ...values)),
    min_per_month: naira(values.length === 0 ? 0 : Math.min(...values)),
    occurrence: recent.length,
    total: naira(total),
  };
}

function since(rows: readonly TransactionRow[], months: number): readonly TransactionRow[] {
  const start = Date.UTC(2026, 10 - months, 1);
  return rows.filter(({ date }) => date >= start);
}

function sumOf(rows: readonly TransactionRow[]): number {
  return naira(rows.reduce((sum, { amountKobo }) => sum + amountKobo, 0));
}

function recordsOf({ accounts }: DocumentRow): string[] {
  return [...new Set(accounts.map(({ record }) => record.id))];
}

function bankOf({ bank }: AccountRow) {
  return { _id: bank.id, name: bank.name, icon: artwork(bank).icon, logo: artwork(bank).logo, colors: colors(bank) };
}
