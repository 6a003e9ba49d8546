import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { needlesOf, type Needle } from './needles.ts';
import { decodings } from './decodings.ts';
import { isZip, unzip } from './unzip.ts';

export interface Leak {
  /** The file, and the way into it: `report.zip > trace.json > base64`. */
  readonly where: string;
  readonly secret: string;
  readonly form: string;
}

export interface Scan {
  readonly leaks: readonly Leak[];
  /** Files that were looked at, archives' members included, as paths and ways. */
  readonly looked: readonly string[];
}

interface Seen {
  readonly leaks: Map<string, Leak>;
  readonly looked: string[];
  /** Of what was looked at: there are several ways to the same bytes. */
  readonly digests: Set<string>;
}

/** A report in a report in an archive; deeper is no artefact of ours. */
const deepest = 8;

/** Looks for secrets in everything that a run left behind, however it is packed. */
export class LeakScanner {
  readonly #needles: readonly Needle[];

  /** @param secrets values by the names that leaks are told under. */
  constructor(secrets: Readonly<Record<string, string>>) {
    this.#needles = needlesOf(secrets);
  }

  /** Every file below a folder, its name included. @throws {Error} when an archive cannot be unpacked. */
  folder(path: string): Scan {
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const scans = files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const where = relative(path, file).replaceAll('\\', '/');
      return [this.bytes(readFileSync(file), where), this.text(where, `${where} (its name)`)];
    });
    return together(scans.flat());
  }

  text(text: string, where: string): Scan {
    return { ...this.bytes(Buffer.from(text), where), looked: [] };
  }

  bytes(bytes: Buffer, where: string): Scan {
    const seen: Seen = { leaks: new Map(), looked: [where], digests: new Set() };
    this.#look(bytes, where, 0, seen, new Set());
    return { leaks: [...seen.leaks.values()], looked: seen.looked };
  }

  /** @param known what was found on the way here, which need not be told again. */
  #look(bytes: Buffer, where: string, depth: number, seen: Seen, known: ReadonlySet<string>): void {
    const digest = createHash('sha1').update(bytes).digest('base64');
    if (seen.digests.has(digest)) return;
    seen.digests.add(digest);
    const text = bytes.toString('latin1');
    const here = this.#needles.filter(({ secret, text: needle }) => !known.has(secret) && text.includes(needle));
    for (const { secret, form } of here) seen.leaks.set(`${where} ${secret}`, { where, secret, form });
    if (depth === deepest) return;
    const told = new Set([...known, ...here.map(({ secret }) => secret)]);
    const deeper = (inner: Buffer, way: string): void => this.#look(inner, `${where} > ${way}`, depth + 1, seen, told);
    if (isZip(bytes)) {
      for (const entry of unzip(bytes)) {
        seen.looked.push(`${where} > ${entry.name}`);
        deeper(entry.bytes, entry.name);
      }
      // Read as text, an archive is only a broken one.
      return;
    }
    const inflated = inflate(bytes);
    if (inflated !== undefined) deeper(inflated, 'inflated');
    for (const { way, bytes: inner } of decodings(text)) deeper(inner, way);
  }
}

/** What is in gzip or zlib bytes, as far as they go: an answer that broke off is shown as far as it goes, too. */
function inflate(bytes: Buffer): Buffer | undefined {
  const start = bytes.toString('hex', 0, 2);
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (start === '1f8b') return gunzipSync(bytes, options);
    if (['7801', '785e', '789c', '78da'].includes(start)) return inflateSync(bytes, options);
  } catch {
    // Two bytes may look like the beginning of anything.
  }
  return undefined;
}

export function together(scans: readonly Scan[]): Scan {
  return { leaks: scans.flatMap(({ leaks }) => leaks), looked: scans.flatMap(({ looked }) => looked) };
}
