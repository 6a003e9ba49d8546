import type { TestInfo } from '@playwright/test';
import type { Exchange } from '../../core/exchange.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Evidence } from '../../reporting/allure/steps.ts';
import { toHttpExchange } from '../../reporting/allure/http-exchange.ts';
import { bodyOf } from '../../rules/body.ts';
import { attachQuietly } from './test-books.ts';

/** Name under which the exchanges of a failing test travel to the reporter. */
export const evidenceAttachment = 'contract-evidence';

const mostExchanges = 5;
/** Shown when a test failed by itself, without a finding that names its exchange. */
const lastExchanges = 2;

/** Hands the exchanges that a failing test rests on to the reporter; a test that passes needs none. */
export function attachEvidence(testInfo: TestInfo, broken: readonly Verdict[], exchanges: readonly Exchange[]): void {
  const ids = [...new Set(broken.map((verdict) => verdict.exchange))].filter(Boolean).slice(0, mostExchanges);
  const named = ids.flatMap((id) => exchanges.find((exchange) => exchange.id === id) ?? []);
  const shown = broken.length === 0 && testInfo.error !== undefined ? exchanges.slice(-lastExchanges) : named;
  if (shown.length > 0) attachQuietly(testInfo, evidenceAttachment, evidenceOf(shown));
}

function evidenceOf(exchanges: readonly Exchange[]): Evidence {
  return Object.fromEntries(
    exchanges.map((exchange) => {
      const text = bodyOf(exchange)?.text ?? Buffer.from(exchange.response?.body ?? []).toString('latin1');
      return [exchange.id, toHttpExchange(exchange, text)];
    }),
  );
}
