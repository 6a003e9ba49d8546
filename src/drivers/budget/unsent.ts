import type { Exchange, Plan } from '../../core/exchange.ts';
import { leftOut } from './left-out.ts';

/** Stands for a request that was left out. No rule sees it, and no report shows it. */
export function unsent({ operation, method, url, expect }: Plan): Exchange {
  return {
    id: '',
    operation,
    expect,
    request: { method, url, headers: [], body: undefined },
    response: undefined,
    failure: { kind: 'unsent', code: 'BUDGET', message: leftOut },
    key: '',
    startedAt: Date.now(),
    durationMs: 0,
    connection: 0,
    sender: 'suite',
  };
}

export function wasSent({ failure }: Exchange): boolean {
  return failure?.kind !== 'unsent';
}
