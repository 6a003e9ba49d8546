import type { Exchange } from '../core/exchange.ts';
import { requestFields } from './request-fields.ts';
import type { RuleContext } from './rule.ts';

export interface AskedPage {
  readonly page: number;
  readonly limit: number;
  /** No limit was given. */
  readonly byDefault: boolean;
}

/** The page that a request asks for; undefined when it asks for one that cannot be, which only probes do. */
export function askedPage(exchange: Exchange, { contract }: RuleContext): AskedPage | undefined {
  const fields = requestFields(exchange);
  const page = fields[contract.pagination.page] ?? 1;
  const limit = fields[contract.pagination.limit] ?? contract.pagination.defaultLimit;
  const byDefault = fields[contract.pagination.limit] === undefined;
  const asked = { page: Number(page), limit: Number(limit), byDefault };
  const possible = [asked.page, asked.limit].every(
    (number) => Number.isInteger(number) && number >= 1 && number < 2 ** 31,
  );
  return possible ? asked : undefined;
}
