import type { Exchange, Expectation, TransportFailure } from '../../src/core/exchange.ts';
import type { HeaderList } from '../../src/core/http.ts';

/** The moment at which these exchanges take place, on a whole second. */
export const now = Date.UTC(2026, 10, 24, 15, 0, 0);
export const nowSeconds = now / 1_000;
export const date = new Date(now).toUTCString();
export const baseUrl = 'http://api.test/v2/sandbox';

const reading: HeaderList = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Date', date],
  ['X-RateLimit-Limit', '60'],
  ['X-RateLimit-Remaining', '41'],
  ['X-RateLimit-Reset', String(nowSeconds + 30)],
];

/** What differs from a sound call of `Customers / List customers`. */
export interface ExchangeParts {
  readonly operation?: string;
  readonly method?: string;
  /** Below the base URL, or a whole URL. */
  readonly url?: string;
  readonly sent?: unknown;
  readonly intent?: Expectation['intent'];
  readonly status?: number;
  /** Put in the place of the headers of the same names; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Added to the headers as they are. */
  readonly moreHeaders?: HeaderList;
  /** The body: a text or bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly failure?: TransportFailure;
  /** False for an exchange without a response. */
  readonly answered?: boolean;
  readonly key?: string;
  readonly startedAt?: number;
  readonly durationMs?: number;
  readonly secretsIn?: readonly string[];
}

let count = 0;

/** A call that keeps every promise, except for what the parts say. */
export function anExchange(parts: ExchangeParts = {}): Exchange {
  const { url = '/customers/list', sent, intent = 'conformant', status = 200, answered = true } = parts;
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent ?? {});
  const method = parts.method ?? 'POST';
  return {
    id: `exchange-${++count}`,
    operation: parts.operation ?? 'Customers / List customers',
    expect: { intent, statuses: intent === 'conformant' ? [200] : [] },
    request: {
      method,
      url: url.startsWith('/') ? `${baseUrl}${url}` : url,
      headers: [],
      body: method === 'POST' ? text : undefined,
    },
    response: answered
      ? {
          status,
          statusText: '',
          httpVersion: '1.1',
          headers: [...withHeaders(parts.headers ?? {}), ...(parts.moreHeaders ?? [])],
          body: bytesOf('body' in parts ? parts.body : aPage()),
          secretsIn: parts.secretsIn ?? [],
        }
      : undefined,
    failure: parts.failure,
    key: parts.key ?? 'a-key',
    startedAt: parts.startedAt ?? now,
    durationMs: parts.durationMs ?? 20,
    connection: 1,
    sender: 'suite',
  };
}

/** An error as the API sends it; what it says beside its status can be replaced. */
export function anError(status: number, members: object = {}, parts: ExchangeParts = {}): Exchange {
  const body = { status: 'error', message: 'It went wrong', data: null, ...members };
  return anExchange({ intent: 'probe', body, ...parts, status });
}

export function aFailure(kind: TransportFailure['kind'], code = 'CODE', message = 'a message'): TransportFailure {
  return { kind, code, message };
}

/** A success body around these customers. */
export function aPage(customers: readonly unknown[] = [aCustomer()], pagination?: object, more: object = {}): object {
  const data = { customers, ...(pagination === undefined ? {} : { pagination }) };
  return { status: 'success', message: 'Customers retrieved', data, ...more };
}

export function aCustomer(members: object = {}): object {
  return { _id: 'c-1', name: 'Ada', email: 'ada@example.invalid', created_at: '2026-11-24T15:00:00.000Z', ...members };
}

export function customers(length: number): object[] {
  return Array.from({ length }, (_, index) => aCustomer({ _id: `c-${index + 1}` }));
}

function withHeaders(changes: Readonly<Record<string, string | undefined>>): [string, string][] {
  const wanted = new Map(reading.map(([name, value]) => [name.toLowerCase(), [name, value] as [string, string]]));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) wanted.delete(name.toLowerCase());
    else wanted.set(name.toLowerCase(), [name, value]);
  }
  return [...wanted.values()];
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
