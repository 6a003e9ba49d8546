import { json, type Answer, type Received } from './stub-message.ts';

interface Key {
  readonly environment: string;
  readonly valid: boolean;
  readonly customers: readonly object[];
}

const windowSeconds = 60;
const largestBody = 1024 * 1024;
const highestLimit = 100;
const banks = [{ _id: 'bank-1', name: 'First Bank', sortcode: null }];

/** The stub without its wire: keys, limit, routes and the two lists. @param limit calls of a key in a window. */
export function limitedServer(limit = 60) {
  const keys = new Map<string, Key>();
  const windows = new Map<string, { used: number; reset: number }>();
  let offset = 0;
  const now = (): number => Math.floor(Date.now() / 1_000 + offset);

  const answer = (call: Received): Answer => {
    const date = now();
    const key = keyOf(call, keys);
    const bucket = key === undefined ? 'strangers' : tokenOf(call);
    let window = windows.get(bucket);
    if (window === undefined || window.reset <= date) window = { used: 0, reset: date + windowSeconds };
    windows.set(bucket, window);
    const over = window.used >= limit;
    if (!over) window.used += 1;
    const { status, headers, body } = over ? error(429, 'Too many requests') : route(call, key);
    const counted: Answer['headers'] = [
      ['X-RateLimit-Limit', String(limit)],
      ['X-RateLimit-Remaining', String(limit - window.used)],
      ['X-RateLimit-Reset', String(window.reset)],
      ['Retry-After', String(window.reset - date)],
      ['Date', new Date(date * 1_000).toUTCString()],
    ];
    return { status, body, headers: [...headers, ...counted] };
  };

  return {
    answer,
    issue(
      token: string,
      { environment = 'sandbox', state = 'valid', tenant = 'first' }: Record<string, unknown>,
    ): void {
      const customers = Array.from({ length: 25 }, (_, index) => ({
        _id: `${String(tenant)}-${index + 1}`,
        name: `Customer ${index + 1}`,
        email: index % 2 === 0 ? null : `customer-${index + 1}@example.invalid`,
      }));
      keys.set(token, { environment: String(environment), valid: state === 'valid', customers });
    },
    /** @returns the time of the stub in UNIX seconds. */
    advance(seconds: number): number {
      offset += seconds;
      return now();
    },
  };
}

function tokenOf({ headers }: Received): string {
  const [value, ...others] = headers.filter(([name]) => name === 'authorization').map(([, text]) => text);
  return others.length > 0 ? '' : (/^bearer +(\S+)$/i.exec(value ?? '')?.[1] ?? '');
}

/** The key of a call when it is good for the environment that the path names. */
function keyOf(call: Received, keys: ReadonlyMap<string, Key>): Key | undefined {
  const key = keys.get(tokenOf(call));
  const environment = call.path.startsWith('/v2/sandbox/') ? 'sandbox' : 'production';
  return key?.valid === true && key.environment === environment ? key : undefined;
}

function route(call: Received, key: Key | undefined): Answer {
  const name = /^\/v2\/(?:sandbox\/)?(customers\/list|banks\/list)$/.exec(call.path)?.[1];
  if (name === undefined) return error(404, 'Not found');
  const methods = name === 'banks/list' ? ['GET', 'HEAD'] : ['POST'];
  if (!methods.includes(call.method)) return error(405, 'Method not allowed', [['Allow', methods.join(', ')]]);
  if (key === undefined) return error(401, 'Not authorised', [['WWW-Authenticate', 'Bearer realm="okra"']]);
  if (name === 'banks/list') return success({ banks });
  return listCustomers(call, key.customers);
}

function listCustomers({ headers, body }: Received, customers: readonly object[]): Answer {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (!/^application\/json(;|$)/i.test(type)) return error(415, 'Send application/json');
  if (body.length > largestBody) return error(413, 'Too large');
  const fields = parse(body);
  if (fields === undefined) return error(400, 'Send a JSON object');
  const { page = 1, limit: size = 10 } = fields as { page?: unknown; limit?: unknown };
  if (!isCount(page) || !isCount(size)) return error(400, 'page and limit are whole numbers above 0');
  const rows = Math.min(size, highestLimit);
  const totalPages = Math.max(1, Math.ceil(customers.length / rows));
  const pagination = { totalDocs: customers.length, limit: rows, page, totalPages, hasNextPage: page < totalPages };
  return success({ customers: customers.slice((page - 1) * rows, page * rows), pagination });
}

function parse(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) < 2 ** 31;
}

function success(data: object): Answer {
  return json(200, { status: 'success', message: 'Data retrieved', data });
}

function error(status: number, message: string, headers: Answer['headers'] = []): Answer {
  return json(status, { status: 'error', message, data: null }, headers);
}
