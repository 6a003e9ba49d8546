import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Exchange } from '../core/exchange.ts';
import { headerValue } from '../core/http.ts';
import { membersOf, type Member } from './members.ts';

/** A body as the rules see it. Each part is undefined when the one before it could not be had. */
export interface Body {
  /** After content decoding. */
  readonly bytes: Buffer;
  /** True when the declared content coding does not fit the bytes. */
  readonly undecodable: boolean;
  /** Undefined when the bytes are not UTF-8. A byte order mark is left out. */
  readonly text: string | undefined;
  readonly json: unknown;
  /** The text is the one that its value is written as: without spaces, and nothing was lost in reading it. */
  readonly plain: boolean;
  readonly syntaxError: string | undefined;
}

const known = new WeakMap<Exchange, Body | undefined>();
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body of an exchange, read once; undefined when there is none to judge. */
export function bodyOf(exchange: Exchange): Body | undefined {
  if (!known.has(exchange)) known.set(exchange, read(exchange));
  return known.get(exchange);
}

/** The body as text, decoded; bytes that are no UTF-8 one by one, and nothing where there is no body to judge. */
export function textOf(exchange: Exchange): string {
  const body = bodyOf(exchange);
  return body?.text ?? body?.bytes.toString('latin1') ?? '';
}

/** The parsed body when it is an object, as it should be. */
export function objectOf(exchange: Exchange): Record<string, unknown> | undefined {
  const json = bodyOf(exchange)?.json;
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : undefined;
}

const knownMembers = new WeakMap<Exchange, readonly Member[]>();

/** Every named member of the body, at any depth, found once. */
export function bodyMembers(exchange: Exchange): readonly Member[] {
  const members = knownMembers.get(exchange) ?? membersOf(objectOf(exchange));
  knownMembers.set(exchange, members);
  return members;
}

/** The parsed body of an answer with a success status. */
export function successOf(exchange: Exchange): Record<string, unknown> | undefined {
  const status = exchange.response?.status ?? 0;
  return status >= 200 && status < 300 ? objectOf(exchange) : undefined;
}

function read(exchange: Exchange): Body | undefined {
  const { response, failure } = exchange;
  if (response === undefined || failure?.kind === 'truncated' || failure?.kind === 'timeout') return undefined;
  if (exchange.request.method === 'HEAD' || exchange.request.method === 'OPTIONS') return undefined;
  if (response.status < 200 || [204, 205, 304].includes(response.status)) return undefined;
  const raw = Buffer.from(response.body.buffer, response.body.byteOffset, response.body.byteLength);
  const bytes = decode(raw, headerValue(response.headers, 'content-encoding'));
  const text = decodeText(bytes ?? raw);
  return { bytes: bytes ?? raw, undecodable: bytes === undefined, text, ...parse(text) };
}

function decode(bytes: Buffer, coding = 'identity'): Buffer | undefined {
  try {
    switch (coding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes);
      case 'deflate':
        return inflateSync(bytes);
      case 'br':
        return brotliDecompressSync(bytes);
      default:
        return bytes;
    }
  } catch {
    return undefined;
  }
}

/** Without the mark that `media-type/no-byte-order-mark` reports, so that one fault does not hide the next. */
function decodeText(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): Pick<Body, 'json' | 'plain' | 'syntaxError'> {
  if (text === undefined || text === '') return { json: undefined, plain: false, syntaxError: undefined };
  try {
    const json: unknown = JSON.parse(text);
    return { json, plain: JSON.stringify(json) === text, syntaxError: undefined };
  } catch (error) {
    return { json: undefined, plain: false, syntaxError: (error as Error).message };
  }
}
