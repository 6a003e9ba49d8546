import { Needles } from './needles.ts';

/** What stands in a report where a secret stood. */
export const mask = '•••';

const shortestPart = 16;

/**
 * Finds and masks secrets in every form that they travel in: as they are, URL-encoded, in base64 and base64url at any
 * offset, and the payload and signature of a JWT by themselves; each of them with the escapes of JSON, URLs and HTML too.
 */
export class Redactor {
  readonly #inText: Needles;
  readonly #inBytes: Needles;

  constructor(secrets: Iterable<string>) {
    const forms = [...secrets].filter((secret) => secret.length >= 6).flatMap(formsOf);
    this.#inText = new Needles(forms);
    this.#inBytes = new Needles(forms.map(byteText));
  }

  finds(text: string): boolean {
    return this.#inText.areIn(text);
  }

  findsInBytes(bytes: Buffer): boolean {
    return this.#inBytes.areIn(bytes.toString('latin1'));
  }

  redact(text: string): string {
    return this.#inText.replace(text, mask);
  }

  /** Masks in bytes of any encoding: the mask goes in as UTF-8, so that JSON stays JSON. */
  redactBytes(bytes: Buffer): Buffer {
    return Buffer.from(this.#inBytes.replace(bytes.toString('latin1'), byteText(mask)), 'latin1');
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
