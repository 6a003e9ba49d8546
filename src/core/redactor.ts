/** What stands in a report where a secret stood. */
export const mask = '•••';

const shortestPart = 16;

/**
 * Finds and masks secrets in every form that they travel in: as they are, URL-encoded, in base64 and base64url at any
 * offset, and the payload and signature of a JWT by themselves.
 */
export class Redactor {
  readonly #needles: readonly string[];

  constructor(secrets: Iterable<string>) {
    const forms = [...secrets].filter((secret) => secret.length >= 6).flatMap(formsOf);
    this.#needles = [...new Set(forms)].sort((a, b) => b.length - a.length);
  }

  finds(text: string): boolean {
    return this.#needles.some((needle) => text.includes(needle));
  }

  findsInBytes(bytes: Buffer): boolean {
    return this.#needles.some((needle) => bytes.includes(needle));
  }

  redact(text: string): string {
    let result = text;
    for (const needle of this.#needles) {
      if (result.includes(needle)) result = result.replaceAll(needle, mask);
    }
    return result;
  }

  /** Masks in bytes of any encoding: the mask goes in as UTF-8, so that JSON stays JSON. */
  redactBytes(bytes: Buffer): Buffer {
    let text = bytes.toString('latin1');
    for (const needle of this.#needles) text = text.replaceAll(byteText(needle), byteText(mask));
    return Buffer.from(text, 'latin1');
  }
}

/** The UTF-8 bytes of a text, one character each. */
function byteText(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function formsOf(secret: string): string[] {
  const parts = secret.split('.');
  const jwt = parts.length === 3 ? parts.slice(1).filter((part) => part.length >= shortestPart) : [];
  return [secret, encodeURIComponent(secret), ...base64Forms(secret), ...jwt];
}

/** Base64 depends on the offset in the text around it; the characters that share bits with that text are cut off. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.from(' '.repeat(offset) + secret).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + Buffer.byteLength(secret)) * 8) / 6);
    const inner = encoded.slice(first, whole);
    return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
