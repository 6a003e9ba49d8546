import type { BankRow } from './banks.ts';

/** A person or company whose accounts are connected. Everything `| null` is unknown for a sparse customer. */
export interface CustomerRow {
  readonly id: string;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly lastName: string;
  readonly name: string;
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly address: readonly string[];
  readonly bvn: string | null;
  readonly nin: string | null;
  /** YYYY-MM-DD. */
  readonly dob: string | null;
  readonly gender: 'Male' | 'Female' | null;
  readonly maritalStatus: string | null;
  readonly state: string | null;
  readonly employer: string | null;
  readonly rcNumber: string | null;
  readonly identityId: string;
  readonly createdAt: number;
  readonly lastUpdated: number;
}

/** One connection of a customer to a bank: the login that the widget made, and what it fetched. */
export interface RecordRow {
  readonly id: string;
  readonly authId: string;
  readonly credentialId: string;
  readonly customer: CustomerRow;
  readonly bank: BankRow;
  /** The options that the widget was opened with; `…/byOptions` finds records by them. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly createdAt: number;
  readonly lastUpdated: number;
}

export interface AccountRow {
  readonly id: string;
  readonly balanceId: string;
  readonly nuban: string;
  readonly name: string;
  readonly type: string;
  readonly currency: string;
  readonly record: RecordRow;
  readonly customer: CustomerRow;
  readonly bank: BankRow;
  /** How many transactions to make up, and whether they leave unknown fields null. */
  readonly history: { readonly rows: number | 'full'; readonly sparse: boolean };
  /** Balance before the first transaction, in kobo. */
  readonly openingKobo: number;
  readonly createdAt: number;
  readonly lastUpdated: number;
}

/** Money in whole kobo, so that running balances are exact. */
export interface TransactionRow {
  readonly id: string;
  readonly account: AccountRow;
  /** Position in the account's history, from 0, oldest first: the tie-break of every order. */
  readonly sequence: number;
  /** Midnight UTC of the day: many rows share it, as in bank statements. */
  readonly date: number;
  readonly kind: 'debit' | 'credit';
  readonly amountKobo: number;
  readonly balanceKobo: number;
  readonly description: string;
  readonly category: string;
  readonly counterparty: string | null;
  readonly ref: string | null;
}
