import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import type { HeaderList } from '../core/http.ts';
import { headerValue } from '../core/http.ts';

interface Coding {
  /** The bytes as they are when they are not coded as declared. */
  decode(bytes: Buffer): Buffer;
  encode(bytes: Buffer): Buffer;
}

const gzip: Coding = { decode: orAsItIs(gunzipSync), encode: gzipSync };

const codings: Readonly<Record<string, Coding>> = {
  gzip,
  'x-gzip': gzip,
  deflate: { decode: orAsItIs(inflateSync), encode: deflateSync },
  br: { decode: orAsItIs(brotliDecompressSync), encode: brotliCompressSync },
};

const none: Coding = { decode: (bytes) => bytes, encode: (bytes) => bytes };

/** How a body is coded by its headers, so that a secret is found in a compressed body too. */
export function codingOf(headers: HeaderList): Coding {
  return codings[(headerValue(headers, 'content-encoding') ?? '').trim().toLowerCase()] ?? none;
}

function orAsItIs(decode: (bytes: Buffer) => Buffer): (bytes: Buffer) => Buffer {
  return (bytes) => {
    try {
      return decode(bytes);
    } catch {
      return bytes;
    }
  };
}
