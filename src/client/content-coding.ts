import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';
import type { HeaderList } from '../core/http.ts';
import { headerValue } from '../core/http.ts';

interface Coding {
  /** @throws {Error} when the bytes are not coded like this, or not to their end. */
  decode(bytes: Buffer): Buffer;
  /** What is there of bytes that break off. @throws {Error} when they are not coded like this at all. */
  decodeBegin(bytes: Buffer): Buffer;
  encode(bytes: Buffer): Buffer;
}

/** What a body says behind its content coding. */
interface Decoded {
  readonly bytes: Buffer;
  /** Codes bytes in the same way; as they are where the coding of the body did not fit, so that it does not fit either. */
  encode(bytes: Buffer): Buffer;
}

const unfinished = { finishFlush: constants.Z_SYNC_FLUSH };
const gzip: Coding = {
  decode: (bytes) => gunzipSync(bytes),
  decodeBegin: (bytes) => gunzipSync(bytes, unfinished),
  encode: (bytes) => gzipSync(bytes),
};

const codings: Readonly<Record<string, Coding>> = {
  gzip,
  'x-gzip': gzip,
  deflate: {
    decode: (bytes) => inflateSync(bytes),
    decodeBegin: (bytes) => inflateSync(bytes, unfinished),
    encode: (bytes) => deflateSync(bytes),
  },
  br: {
    decode: (bytes) => brotliDecompressSync(bytes),
    decodeBegin: (bytes) => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
    encode: (bytes) => brotliCompressSync(bytes),
  },
};

/** Undoes the content codings that the headers declare, so that a secret is found in a compressed body too. */
export function decodeBody(body: Buffer, headers: HeaderList): Decoded {
  const names = (headerValue(headers, 'content-encoding') ?? '').toLowerCase().split(',');
  const applied = names.flatMap((name) => codings[name.trim()] ?? []).reverse();
  try {
    const bytes = applied.reduce((coded, coding) => coding.decode(coded), body);
    return { bytes, encode: (plain) => applied.reduceRight((inner, coding) => coding.encode(inner), plain) };
  } catch {
    return { bytes: beginOf(body, applied), encode: (plain) => plain };
  }
}

function beginOf(body: Buffer, applied: readonly Coding[]): Buffer {
  try {
    return applied.reduce((coded, coding) => coding.decodeBegin(coded), body);
  } catch {
    return body;
  }
}
