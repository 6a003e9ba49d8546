import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;

/** Whether bytes begin as a ZIP archive does, an empty one included. */
export function isZip(bytes: Buffer): boolean {
  return ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(bytes.toString('latin1', 0, 4));
}

/**
 * The files of a ZIP archive, by its central directory.
 * @throws {Error} when anything of it cannot be read: what was not looked at must not count as clean.
 */
export function unzip(bytes: Buffer): readonly ZipEntry[] {
  try {
    return entriesOf(bytes, endOf(bytes));
  } catch (error) {
    throw new Error(`a ZIP archive that cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function entriesOf(bytes: Buffer, end: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new Error('its directory is broken');
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    if (packed.length !== size || ![0, 8].includes(method)) throw new Error(`${name} is packed in an unknown way`);
    entries.push({ name, bytes: method === 8 ? inflateRawSync(packed) : packed });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of any length. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - endLength; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at;
  throw new Error('it breaks off');
}
