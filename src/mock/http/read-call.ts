import type { IncomingMessage } from 'node:http';
import type { HeaderList } from '../../core/http.ts';
import type { Call } from '../pipeline/call.ts';
import { MAX_BODY_BYTES } from '../policies/check-body.ts';

/** A body that goes on longer than this is cut off; up to here it is read and thrown away, so that the client hears the 413. */
const MAX_DRAIN_BYTES = 32 * MAX_BODY_BYTES;
const NOTHING = Buffer.alloc(0);
const NO_QUERY = new URLSearchParams();

/** Reads a request to its end. Undefined if the client went away, or sent so much that it was hung up on. */
export async function readCall(
  request: IncomingMessage,
  numbers: Pick<Call, 'connection' | 'serial'>,
): Promise<Call | undefined> {
  const body = hasBody(request) ? await readBody(request) : { bytes: NOTHING, tooLarge: false };
  if (body === undefined) return undefined;
  const target = request.url ?? '/';
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
    address: request.socket.remoteAddress ?? 'unknown',
  };
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function readBody(request: IncomingMessage): Promise<{ bytes: Buffer; tooLarge: boolean } | undefined> {
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
      const tooLarge = size > MAX_BODY_BYTES;
      resolve({ bytes: tooLarge ? NOTHING : Buffer.concat(chunks), tooLarge });
    });
    request.on('error', () => {
      resolve(undefined);
    });
    request.on('close', () => {
      resolve(undefined);
    });
  });
}

function pairs(raw: readonly string[]): HeaderList {
  const list: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) list.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return list;
}
