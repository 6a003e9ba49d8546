// Generated from the schemas, do not edit: npm run types
import type { Bank, Envelope } from './shared.ts';

/**
 * Success body of GET banks/getById. Evidence: official node SDK, older official node SDK, official ruby SDK, okra-php.
 */
export type GetBankByIdResponse = Envelope & {
  data: Bank;
};

/**
 * Success body of GET banks/list. Evidence: official node SDK, older official node SDK, official ruby SDK, okra-php, 2 more clients.
 */
export type ListBanksResponse = Envelope & {
  data: {
    banks: Bank[];
    credentials: object | null;
  };
};
