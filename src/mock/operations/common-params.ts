import { date, id, maybe } from './params.ts';

/** The parameters that most operations share, with the spellings that clients of different age send. */
export const customer = id({ aliases: ['customer_id', 'customerId'] });
/** Where the documented name is the longer one; ruby sends the short one. */
export const customer_id = id({ aliases: ['customer', 'customerId'] });
export const account = id({ aliases: ['account_id', 'accountId'] });
export const record = id({ aliases: ['record_id', 'recordId'] });
export const bank = id({ aliases: ['bank_id', 'bankId'] });
export const account_id = id({ aliases: ['account'] });
export const record_id = id({ aliases: ['record'] });

/** Both days included. */
export const period = { from: date(), to: date() };
export const maybePeriod = { from: maybe(date()), to: maybe(date()) };
