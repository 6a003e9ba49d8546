import { curlLine } from '../../core/curl.ts';
import { whyUnanswered } from '../../core/describe.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { Operation } from '../../core/operation.ts';
import { variablesIn } from '../../collection/variables.ts';
import { secretsOf } from '../../environment/target.ts';
import * as promises from '../../rules/promises/postman.ts';
import type { Session } from '../session.ts';
import type { NewmanItem } from './newman-run.ts';
import { NewmanRunner } from './run-newman.ts';
import { subCollection } from './sub-collection.ts';

/** Calls of a key that stay unused. Each part of a run costs Newman a third of a second, so they are few. */
const margin = 2;

/** Listens to a run as it goes. */
export interface Listener {
  onBegin?(name: string): void;
  onEnd?(item: NewmanItem): void;
}

/**
 * Runs operations in Newman and hands every exchange to the rules, as if the suite had sent it. Where keys are issued,
 * a key serves as many requests as its window allows; otherwise each request waits for the limit of the one key.
 */
export async function runInNewman(
  session: Session,
  operations: readonly Operation[],
  listener: Listener,
): Promise<void> {
  const size = session.exclusive ? session.suite.contract.rateLimit.limit - margin : operations.length;
  const newman = new NewmanRunner();
  try {
    for (let start = 0; start < operations.length; start += size) {
      const part = operations.slice(start, start + size);
      await runPart({ newman, session, part, listener, idPrefix: `${session.idPrefix}${start}-` });
    }
  } finally {
    newman.close();
  }
}

interface Part {
  readonly newman: NewmanRunner;
  readonly session: Session;
  /** As many operations as one key serves. */
  readonly part: readonly Operation[];
  readonly listener: Listener;
  readonly idPrefix: string;
}

async function runPart({ newman, session, part, listener, idPrefix }: Part): Promise<void> {
  const byName = new Map(part.map((operation) => [operation.name, operation]));
  const key = await session.keyForMany();
  const seen = new Set<string>();
  let judged = Promise.resolve();
  const { scripts, scriptMs, deadlineMs } = session.suite.options;
  const stopped = await newman.run({
    collection: subCollection(session.suite.collection.json, new Set(byName.keys()), scripts),
    values: valuesFor(session, part),
    baseUrl: session.run.baseUrl,
    key,
    secrets: secretsOf(session.suite.target),
    ...{ deadlineMs, scriptMs },
    mayGo: session.exclusive ? undefined : () => session.mayCall(),
    idPrefix,
    onBegin: (name) => listener.onBegin?.(name),
    onItem: (item) => {
      seen.add(item.name);
      judged = judged.then(() => judgeItem(session, item, byName.get(item.name)));
      listener.onEnd?.(item);
    },
  });
  await judged;
  if (stopped !== undefined) {
    const reason = `Newman was stopped at this request: ${stopped.reason}`;
    session.ledger.unchecked(promises.newmanSends, stopped.name, reason);
  }
  for (const { name } of part.filter((operation) => !seen.has(operation.name) && operation.name !== stopped?.name)) {
    const reason =
      stopped === undefined
        ? 'Newman passed over this request'
        : `Newman was stopped before this request, at ${stopped.name}: ${stopped.reason}`;
    session.ledger.unchecked(promises.newmanSends, name, reason);
  }
}

/**
 * The values that requests of the collection name, and its own variables. Scripts can read what they are given, so other
 * keys, and the address that hands out keys, stay with us.
 */
function valuesFor({ suite, run }: Session, part: readonly Operation[]): Record<string, string> {
  const named = new Set(
    part.flatMap(({ url, headers, body }) => variablesIn(JSON.stringify([url, headers, body ?? '']))),
  );
  const secrets = new Set(secretsOf(suite.target));
  const given = [...suite.target.values, ...Object.entries(run.values)].filter(
    ([name, value]) => value !== '' && (named.has(name) || (!secrets.has(value) && name !== 'control_url')),
  );
  return { ...Object.fromEntries(suite.collection.variables), ...Object.fromEntries(given), base_url: run.baseUrl };
}

async function judgeItem(session: Session, item: NewmanItem, operation: Operation | undefined): Promise<void> {
  const [exchange] = item.exchanges;
  if (item.refused.length > 0) {
    const places = [...new Set(item.refused)].join(', ');
    const reason = `its scripts wanted to send to ${places}, which is not base_url: that was refused`;
    session.ledger.unchecked(promises.newmanSends, item.name, reason);
    return;
  }
  if (session.stopped !== undefined && exchange?.response === undefined) {
    session.ledger.unchecked(promises.newmanSends, item.name, session.stopped);
    return;
  }
  if (exchange === undefined) {
    session.ledger.unchecked(promises.newmanSends, item.name, 'Newman sent no request');
    return;
  }
  const variable = /\{\{[^}]*\}\}|%7B%7B.*?%7D%7D/i.exec(sentText(exchange))?.[0];
  if (variable !== undefined) {
    session.ledger.unchecked(promises.newmanSends, item.name, `Newman sent the variable ${variable} as it is`);
    return;
  }
  session.ledger.pass(promises.newmanSends, item.name);
  const before = session.ledger.violations;
  const counts: boolean[] = [];
  for (const each of item.exchanges) counts.push(await session.adopt(each, operation));
  const reason = whyScriptsSayNothing(session, exchange, counts.every(Boolean));
  if (reason !== undefined) {
    session.ledger.skipped(promises.scriptsAgree, item.name, reason);
    return;
  }
  const [failure] = item.failures;
  if (failure === undefined) session.ledger.pass(promises.scriptsAgree, item.name);
  else if (failure.includes('script execution timeout'))
    session.ledger.unchecked(promises.scriptsAgree, item.name, failure);
  // A broken promise makes the scripts fail as well, and is told by its rule; what only a script sees is told here.
  else if (session.ledger.violations === before) {
    const broken = { pointer: '', expected: 'its test script to pass', received: `a failed check: ${failure}` };
    session.ledger.violation(promises.scriptsAgree, item.name, broken, curlLine(exchange.request), exchange.id);
  }
}

function sentText({ request }: Exchange): string {
  return [request.url, request.body ?? '', ...request.headers.map(([, value]) => value)].join('\n');
}

function whyScriptsSayNothing({ suite }: Session, exchange: Exchange, isJudged: boolean): string | undefined {
  if (!isJudged) return 'the server asked to come back later, which Newman does not do';
  // Without an answer there is nothing to see; the rules on transport say what happened.
  if (exchange.response === undefined) return whyUnanswered(exchange);
  return suite.options.scripts ? undefined : 'scripts are switched off by --no-scripts';
}
