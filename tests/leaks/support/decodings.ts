interface Decoding {
  /** What was undone: `base64`, `escapes`. */
  readonly way: string;
  readonly bytes: Buffer;
}

/** Shorter runs hold no archive, and no secret that is not found as it stands. */
const shortestRun = 32;
const base64Run = new RegExp(`[\\w+/-]{${shortestRun},}={0,2}`, 'g');
const wrappedBase64 = /(?:[\w+/]{60,76}\r?\n)+[\w+/]+={0,2}/g;

const escape = /\\u([\da-f]{4})|\\(["'/\\])|%([\da-f]{2})|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|quot|lt|gt|apos);/gi;
/** How ZIP, gzip and zlib begin. */
const packed = /^(504b0304|504b0506|1f8b|78(01|5e|9c|da))/;
const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** Everything that a text may be read as besides what it says, one layer deep: unescaped, and each base64 run decoded. */
export function* decodings(text: string): Generator<Decoding> {
  const plain = unescaped(text);
  if (plain !== text) yield { way: 'escapes', bytes: Buffer.from(plain, 'latin1') };
  for (const [run] of text.matchAll(base64Run)) {
    const bytes = Buffer.from(run, 'base64');
    if (isWorthALook(bytes)) yield { way: 'base64', bytes };
  }
  for (const [lines] of text.matchAll(wrappedBase64)) {
    yield { way: 'wrapped base64', bytes: Buffer.from(lines, 'base64') };
  }
}

/** Escapes of JSON, URLs and HTML; what is no byte stays as it is. */
function unescaped(text: string): string {
  return text.replaceAll(escape, (whole: string, ...groups: (string | undefined)[]) => {
    const [json, character, url, hex, decimal, name] = groups;
    if (character !== undefined) return character;
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(json ?? url ?? hex ?? '', 16) : Number(decimal);
    return code < 256 ? String.fromCharCode(code) : whole;
  });
}

/** Words that only look like base64 decode to noise, of which half the bytes are no text. Packed bytes are noise, too. */
function isWorthALook(bytes: Buffer): boolean {
  if (packed.test(bytes.toString('hex', 0, 4))) return true;
  const head = bytes.subarray(0, 256);
  return head.filter((byte) => byte >= 32 && byte < 127).length > head.length * 0.75;
}
