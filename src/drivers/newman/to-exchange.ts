import { keyLabel, type Capture } from '../../client/capture.ts';
import type { Exchange, Plan, TransportFailure } from '../../core/exchange.ts';

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Newman's `request` event, as far as it is used here. */
export interface RequestEvent {
  readonly request: {
    readonly method: string;
    readonly url: { toString(): string };
    readonly headers: { all(): readonly Pair[] };
    readonly body?: { toString(): string };
  };
  readonly response?: {
    readonly code: number;
    readonly status: string;
    readonly headers: { all(): readonly Pair[] };
    readonly stream?: Uint8Array;
    readonly responseTime?: number;
  };
}

interface Source {
  readonly id: string;
  readonly operation: string;
  readonly error: NodeJS.ErrnoException | null;
  readonly event: RequestEvent;
  readonly key: string;
  readonly capture: Capture;
}

/** What Newman sent and received, as an exchange like any other. It has decoded the body, so its coding is left out. */
export function toExchange({ id, operation, error, event, key, capture }: Source): Exchange {
  const { request, response } = event;
  const plan: Plan = {
    operation,
    method: request.method,
    url: request.url.toString(),
    headers: pairs(request.headers.all()),
    body: request.body?.toString() || undefined,
    expect: { intent: 'probe', statuses: [] },
  };
  const durationMs = response?.responseTime ?? 0;
  return {
    id,
    operation,
    expect: plan.expect,
    request: capture.request(plan, key),
    response: response && {
      ...capture.response(plan, key, {
        status: response.code,
        statusText: response.status,
        httpVersion: '1.1',
        headers: pairs(response.headers.all()).filter(([name]) => name.toLowerCase() !== 'content-encoding'),
        body: response.stream ?? Buffer.alloc(0),
      }),
    },
    failure: error === null ? undefined : failureOf(error, (text) => capture.redactorOf(plan, key).redact(text)),
    key: keyLabel(plan.headers),
    startedAt: Date.now() - durationMs,
    durationMs,
    connection: 0,
    sender: 'newman',
  };
}

function failureOf(error: NodeJS.ErrnoException, redact: (text: string) => string): TransportFailure {
  const code = error.code ?? error.name;
  const kinds: Record<string, TransportFailure['kind']> = {
    ECONNREFUSED: 'unreachable',
    ENOTFOUND: 'unreachable',
    ESOCKETTIMEDOUT: 'timeout',
    ETIMEDOUT: 'timeout',
    ECONNRESET: 'no-response',
  };
  const kind = kinds[code] ?? (code.startsWith('HPE_') ? 'malformed' : 'no-response');
  return { kind, code, message: redact(error.message) };
}

function pairs(list: readonly Pair[]): (readonly [string, string])[] {
  return list.map(({ key, value }) => [key, value] as const);
}
