import type { Exchange } from '../../core/exchange.ts';
import type { Operation } from '../../core/operation.ts';
import { secretsOf } from '../../environment/target.ts';
import * as promises from '../../rules/promises/postman.ts';
import type { Session } from '../session.ts';
import { pacedAgents } from './paced-agents.ts';
import { runNewman, type NewmanItem } from './run-newman.ts';
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
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const size = session.exclusive ? session.suite.contract.rateLimit.limit - margin : operations.length;
  for (let start = 0; start < operations.length; start += size) {
    const part = operations.slice(start, start + size);
    const key = await session.keyForMany();
    const seen = new Set<string>();
    let judged = Promise.resolve();
    await runNewman({
      collection: subCollection(session.suite.collection.json, new Set(part.map((operation) => operation.name))),
      values: {
        ...Object.fromEntries(session.suite.collection.variables),
        ...session.run.values,
        base_url: session.run.baseUrl,
      },
      key,
      secrets: secretsOf(session.suite.target),
      deadlineMs: session.suite.options.deadlineMs,
      agents: session.exclusive ? undefined : pacedAgents(() => session.mayCall()),
      idPrefix: `${session.idPrefix}${start}-`,
      onBegin: (name) => listener.onBegin?.(name),
      onItem: (item) => {
        seen.add(item.name);
        judged = judged.then(() => judgeItem(session, item, byName.get(item.name)));
        listener.onEnd?.(item);
      },
    });
    await judged;
    for (const { name } of part.filter((operation) => !seen.has(operation.name))) {
      session.ledger.unchecked(promises.newmanSends, name, 'Newman passed over this request');
    }
  }
}

async function judgeItem(session: Session, item: NewmanItem, operation: Operation | undefined): Promise<void> {
  const [exchange] = item.exchanges;
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
  if (!counts.every(Boolean)) {
    const reason = 'the server asked to come back later, which Newman does not do';
    session.ledger.skipped(promises.scriptsAgree, item.name, reason);
    return;
  }
  const [failure] = item.failures;
  if (failure === undefined) session.ledger.pass(promises.scriptsAgree, item.name);
  // A broken promise makes the scripts fail as well, and is told by its rule; what only a script sees is told here.
  else if (session.ledger.violations === before) {
    const broken = { pointer: '', expected: 'the checks of the collection to pass', received: failure };
    session.ledger.violation(promises.scriptsAgree, item.name, broken, '', exchange.id);
  }
}

function sentText({ request }: Exchange): string {
  return [request.url, request.body ?? '', ...request.headers.map(([, value]) => value)].join('\n');
}
