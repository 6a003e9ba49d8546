import type { IncomingMessage } from 'node:http';
import type { HeaderList } from '../../core/http.ts';
import type { Call } from '../pipeline/call.ts';
import { MAX_BODY_BYTES } from '../policies/check-body.ts';
import { decodeBody, type Coding } from './decode-body.ts';

/** A body that goes on longer than this is cut off; up to here it is read and thrown away, so that the client hears the 413. */
const MAX_DRAIN_BYTES = 256 * MAX_BODY_BYTES;
const NOTHING = Buffer.alloc(0);
const NO_BODY: Body = { bytes: NOTHING, tooLarge: false, coding: 'read' };
const NO_QUERY = new URLSearchParams();

interface Body {
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
  readonly coding: Coding;
}

/** Reads a request to its end. Undefined if the client went away, or sent so much that it was hung up on. */
export async function readCall(
  request: IncomingMessage,
  numbers: Pick<Call, 'connection' | 'serial'>,
): Promise<Call | undefined> {
  const body = hasBody(request) ? await readBody(request) : NO_BODY;
  if (body === undefined) return undefined;
  const target = withoutAuthority(request.url ?? '/');
  const mark = target.indexOf('?');
  // Written out, because an object that begins with a spread costs a sixth of the whole call.
  return {
    connection: numbers.connection,
    serial: numbers.serial,
    method: request.method ?? 'GET',
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? NO_QUERY : new URLSearchParams(target.slice(mark + 1)),
    headers: pairs(request.rawHeaders),
    body: body.bytes,
    bodyTooLarge: body.tooLarge,
    bodyCoding: body.coding,
    address: request.socket.remoteAddress ?? 'unknown',
  };
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function readBody(request: IncomingMessage): Promise<Body | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
      if (size > MAX_DRAIN_BYTES) request.destroy();
    });
    request.on('end', () => {
      if (size > MAX_BODY_BYTES) resolve({ bytes: NOTHING, tooLarge: true, coding: 'read' });
      else resolve(decodeBody(Buffer.concat(chunks), codingOf(request)));
    });
    request.on('error', () => {
      resolve(undefined);
    });
    request.on('close', () => {
      resolve(undefined);
    });
  });
}

/** Content-Encoding; node joins values of a repeated header by a comma, which is no coding that is known. */
function codingOf({ headers }: IncomingMessage): string {
  const { 'transfer-encoding': transfer = 'chunked', 'content-encoding': content = '' } = headers;
  // node takes the chunks apart, and leaves what was done before that to us.
  return transfer.trim().toLowerCase() === 'chunked' ? content : transfer;
}

/** A proxy is sent the whole URL, and every server has to take it (RFC 9112 §3.2.2). */
function withoutAuthority(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '');
}

function pairs(raw: readonly string[]): HeaderList {
  const list: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) list.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return list;
}
