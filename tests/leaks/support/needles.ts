/** A text whose presence gives a secret away. */
export interface Needle {
  /** Name of the secret. */
  readonly secret: string;
  readonly form: string;
  readonly text: string;
}

/** Two thirds of this, and nobody could guess the rest: so much of a secret is as good as all of it. */
const pieceLength = 24;

/**
 * What to look for: a secret as it is, its JWT segments, and both in base64 and base64url at any offset. Each is cut
 * into pieces, because half a key is found out as well. The first segment of a JWT names an algorithm and is no secret.
 * Written apart from the redactor of `src`, so that a form which that forgets is found here.
 */
export function needlesOf(secrets: Readonly<Record<string, string>>): readonly Needle[] {
  return Object.entries(secrets).flatMap(([secret, value]) => {
    const forms: Record<string, readonly string[]> = {};
    const [, ...segments] = value.split('.');
    if (segments.length === 2) {
      forms['JWT payload'] = pieces(segments[0] ?? '');
      forms['JWT signature'] = pieces(segments[1] ?? '');
    } else {
      forms['as it is'] = pieces(value);
    }
    forms['URL-encoded'] = pieces(encodeURIComponent(value)).slice(segments.length === 2 ? 2 : 0);
    const inner = segments.length === 2 ? segments.join('.') : value;
    for (const offset of [0, 1, 2]) {
      const encoded = base64At(inner, offset);
      forms[`base64, offset ${offset}`] = pieces(encoded);
      forms[`base64url, offset ${offset}`] = pieces(encoded.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return Object.entries(forms).flatMap(([form, texts]) =>
      [...new Set(texts)].map((text) => ({ secret, form, text })),
    );
  });
}

/** Base64 of a text that stands behind so many other bytes, without the characters that depend on its neighbours. */
function base64At(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  const sharedAtStart = offset === 0 ? 0 : offset + 1;
  const sharedAtEnd = bytes.length % 3 === 0 ? 0 : 4;
  const encoded = bytes.toString('base64');
  return encoded.slice(sharedAtStart, encoded.length - sharedAtEnd);
}

/** Cuts a text into pieces that lie side by side; a short one stays whole. */
function pieces(text: string): string[] {
  const whole = Math.floor(text.length / pieceLength);
  if (whole === 0) return [text];
  return Array.from({ length: whole }, (_, index) => text.slice(index * pieceLength, (index + 1) * pieceLength));
}
