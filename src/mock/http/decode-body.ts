import { gunzipSync, inflateSync } from 'node:zlib';
import { MAX_BODY_BYTES } from '../policies/check-body.ts';

/** Each stops as soon as it has given a byte more than is read: what unpacks to much is small. */
const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_BODY_BYTES }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: MAX_BODY_BYTES }),
};

export type Coding = 'read' | 'unknown' | 'broken';

interface Decoded {
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
  readonly coding: Coding;
}

/** The body without its Content-Encoding: gzip and deflate are known, as to the body parser that most node servers have. */
export function decodeBody(bytes: Buffer, coding: string): Decoded {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return { bytes, tooLarge: false, coding: 'read' };
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  const nothing = Buffer.alloc(0);
  if (decode === undefined) return { bytes: nothing, tooLarge: false, coding: 'unknown' };
  try {
    return { bytes: decode(bytes), tooLarge: false, coding: 'read' };
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { bytes: nothing, tooLarge, coding: tooLarge ? 'read' : 'broken' };
  }
}
