import { request } from 'node:http';
import type { HeaderList } from '../../../src/core/http.ts';
import { headerValue } from '../../../src/core/http.ts';
import type { Mock } from '../../../src/mock/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly text: string;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: Json;
  /** First value of a header. */
  header(name: string): string | undefined;
}

// Tests read deep into bodies of many shapes; `any` here keeps them to the point.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  /** Replaces the default headers (authorization, content-type); `[name, value]` pairs keep duplicates. */
  readonly headers?: readonly (readonly [string, string])[];
}

export interface Client {
  readonly key: string;
  readonly base: string;
  /** A POST with a JSON body; text and buffers are sent as they are. */
  post(path: string, body?: unknown): Promise<Answer>;
  get(path: string): Promise<Answer>;
  ask(path: string, question: Question): Promise<Answer>;
}

interface Who {
  readonly environment?: 'sandbox' | 'production';
  readonly state?: 'valid' | 'expired' | 'revoked';
  readonly tenant?: 'first' | 'second';
  /** Use the key of one environment on the base URL of another. */
  readonly base?: string;
}

/** A client with a fresh key, so that no test eats another's quota. */
export async function connect(mock: Mock, { base, ...wanted }: Who = {}): Promise<Client> {
  const minted = await control(mock, 'keys', wanted);
  const key = minted.json.bearerToken as string;
  const root = base ?? mock.baseUrls[wanted.environment ?? 'sandbox'];
  const json = ['content-type', 'application/json'] as const;
  const authorization = ['authorization', `Bearer ${key}`] as const;
  return {
    key,
    base: root,
    post: (path, body = {}) => ask(`${root}/${path}`, { method: 'POST', body, headers: [authorization, json] }),
    get: (path) => ask(`${root}/${path}`, { headers: [authorization] }),
    ask: (path, question) => ask(`${root}/${path}`, { headers: [authorization, json], ...question }),
  };
}

export function control(mock: Mock, path: string, body: unknown = {}): Promise<Answer> {
  return ask(`${mock.controlUrl}/${path}`, { method: 'POST', body, headers: [['content-type', 'application/json']] });
}

export function ask(url: string, { method = 'GET', body, headers = [] }: Question): Promise<Answer> {
  const bytes =
    typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? '' : JSON.stringify(body);
  const length = bytes.length > 0 || method === 'POST' ? ['content-length', String(Buffer.byteLength(bytes))] : [];
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, headers: [...headers.flat(), ...length, 'host', new URL(url).host], agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const raw = incoming.rawHeaders;
          const list = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: incoming.statusCode ?? 0,
            headers: list,
            text,
            json: parse(text),
            header: (name) => headerValue(list, name),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(bytes);
  });
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
