type Kind = 'sandbox' | 'production';

/** Claims that keys name their environment in, and the words that they use for it. */
const claims = ['environment', 'env', 'mode'];
const words: Readonly<Record<string, Kind>> = {
  sandbox: 'sandbox',
  'production-sandbox': 'sandbox',
  test: 'sandbox',
  production: 'production',
  live: 'production',
};

/** The environment that a key says it is for; undefined when it is no JWT, or says nothing that is known. */
export function environmentOfKey(key: string): Kind | undefined {
  const [, payload = '', signature] = key.split('.');
  if (signature === undefined) return undefined;
  try {
    const told = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Readonly<Record<string, unknown>>;
    const values = claims.map((name) => told[name]).filter((value) => typeof value === 'string');
    return values.map((value) => words[value.toLowerCase()]).find((kind) => kind !== undefined);
  } catch {
    return undefined;
  }
}
