import type { Json, Suite } from './sound-suite.ts';

/** One thing that somebody got wrong, and what the lint must say of it: that and nothing else. */
export interface Flawed {
  readonly check: string;
  readonly breaks: (suite: Suite) => void;
  /** File, place and words of the finding, in one line. */
  readonly says: string | RegExp;
  /** Other checks that cannot be silent about it. */
  readonly also?: readonly string[];
}

/** The request of a customer. */
export const request = ({ collection }: Suite): Json => collection.item[1].item[0];
/** The request of the banks. */
export const banks = ({ collection }: Suite): Json => collection.item[0].item[0];
export const rewrite = (suite: Suite, text: string): void => {
  request(suite).request.description = text;
};
export const value = ({ environments }: Suite, key: string): Json =>
  environments['mock'].values.find((each: { key: string }) => each.key === key);
export const answer = (suite: Suite, data: object): void => {
  request(suite).response[0].body = JSON.stringify({ status: 'success', data });
};

export const listBanks = 'banks/list-banks.schema.json';
export const getCustomer = 'customers/get-customer.schema.json';
