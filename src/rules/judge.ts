import { curlLine } from '../core/curl.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Ledger } from '../core/ledger.ts';
import type { RuleInfo } from '../core/rule.ts';
import { Unchecked } from '../core/rule.ts';
import { exchangeRules } from './exchange-rules.ts';
import type { RuleContext } from './rule.ts';
import { sequenceRules } from './sequence-rules.ts';

/** Applies every exchange rule to one exchange and writes the verdicts into the ledger. */
export function judgeExchange(exchange: Exchange, context: RuleContext, ledger: Ledger): void {
  ledger.countExchange();
  for (const rule of exchangeRules) {
    guarded(rule, exchange, ledger, () => {
      const finding = rule.check(exchange, context);
      if (finding === undefined) return;
      if (finding.length === 0) ledger.pass(rule, exchange.operation);
      for (const observation of finding) {
        ledger.violation(rule, exchange.operation, observation, curlLine(exchange.request), exchange.id);
      }
    });
  }
}

/**
 * Applies every sequence rule to the exchanges of one key, in the order in which they were sent.
 * @param isNew tells the exchanges that were not judged before; the older ones only give the newer their meaning.
 */
export function judgeSequence(
  exchanges: readonly Exchange[],
  isNew: (exchange: Exchange) => boolean,
  context: RuleContext,
  ledger: Ledger,
): void {
  const last = exchanges.at(-1);
  if (last === undefined) return;
  for (const rule of sequenceRules) {
    guarded(rule, last, ledger, () => {
      for (const { exchange, broken } of rule.check(exchanges, context)) {
        if (!isNew(exchange)) continue;
        if (broken === undefined) ledger.pass(rule, exchange.operation);
        else ledger.violation(rule, exchange.operation, broken, curlLine(exchange.request), exchange.id);
      }
    });
  }
}

/** A rule that cannot judge, or fails itself, must not look like one that passed. */
function guarded(rule: RuleInfo, exchange: Exchange, ledger: Ledger, judge: () => void): void {
  try {
    judge();
  } catch (error) {
    const reason = error instanceof Unchecked ? error.message : `the rule itself failed: ${String(error)}`;
    ledger.unchecked(rule, exchange.operation, reason, curlLine(exchange.request), exchange.id);
  }
}
