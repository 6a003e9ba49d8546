import { gzipSync } from 'node:zlib';

/** An answer that is about to go out. */
export interface Reply {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** Bytes after which the connection is closed, whatever was announced. */
  readonly cutAt?: number;
  /** Nothing comes after that, and the connection stays open. */
  readonly hangs?: boolean;
  /** Replaces all of it on the wire. */
  readonly raw?: string;
}

type Echo = (reply: Reply, keys: readonly string[]) => Reply;

const jsonHeaders = [['Content-Type', 'application/json']] as const;
const base64 = (text: string, offset: number): string => Buffer.from('?'.repeat(offset) + text).toString('base64');
const escaped = (text: string): string =>
  Array.from(text, (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const entities = (text: string): string =>
  Array.from(text, (character) => (/\w/.test(character) ? character : `&#${character.charCodeAt(0)};`)).join('');

/** Puts a text of JSON in the place of the message. */
function saying(reply: Reply, jsonText: string): Reply {
  return {
    ...reply,
    body: Buffer.from(reply.body.toString().replace(/"message":"[^"]*"/, () => `"message":"${jsonText}"`)),
  };
}

function withHeader(reply: Reply, name: string, value: string): Reply {
  return { ...reply, headers: [...reply.headers, [name, value]] };
}

function cut({ body, ...reply }: Reply, text: string, share: number): Reply {
  return { ...reply, body, cutAt: body.indexOf(text) + Math.floor(text.length * share) };
}

const toJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const all = (keys: readonly string[]): string => toJson(`Bearer ${keys.join(' and ')} may not do this`);

/** Every way in which a careless server says a key back. */
export const echoes: Readonly<Record<string, Echo>> = {
  'in the message': (reply, keys) => saying(reply, all(keys)),
  'in an error': (reply, keys) => saying({ ...reply, status: 500 }, all(keys)),
  'in a header': (reply, keys) => withHeader(reply, 'X-Debug', keys.join(' ')),
  'in a challenge': (reply, [key = '']) =>
    withHeader({ ...reply, status: 401 }, 'WWW-Authenticate', `Bearer realm="okra", token="${key}"`),
  'in the name of a header': (reply, [key = '']) => withHeader(reply, `X-${key}`, '1'),
  'in a cookie': (reply, keys) =>
    withHeader(reply, 'Set-Cookie', `session=${encodeURIComponent(keys.join(' '))}; Path=/`),
  'in a redirect': (reply, keys) =>
    withHeader({ ...reply, status: 302 }, 'Location', `/login?token=${encodeURIComponent(keys.join(' '))}`),
  'in the status line': (reply, keys) => ({ ...reply, statusText: `OK for ${keys.join(' ')}` }),
  'as the name of a field': (reply, [key = '']) => saying(reply, `","${key}":"`),
  'in a field of another type': (reply, keys) => ({
    ...reply,
    body: Buffer.from(
      reply.body.toString().replace(/"name":"[^"]*"/, () => `"name":{"key":${JSON.stringify(keys[0])}}`),
    ),
  }),
  'in a value that is an address': (reply, keys) =>
    saying(reply, `https://x.invalid/?key=${encodeURIComponent(keys.join(' '))}`),
  'in base64': (reply, keys) => saying(reply, keys.map((key) => base64(key, 0)).join(' ')),
  'in base64, further on': (reply, keys) => saying(reply, keys.map((key) => base64(key, 1)).join(' ')),
  'in base64url': (reply, keys) =>
    saying(reply, keys.map((key) => Buffer.from(`??${key}`).toString('base64url')).join(' ')),
  'by its segments': (reply, [key = '']) => saying(reply, key.split('.').slice(1).join(' ')),
  'in JSON escapes': (reply, keys) => saying(reply, escaped(keys.join(' '))),
  'in JSON as PHP writes it': (reply, keys) => saying(reply, all(keys).replaceAll('/', String.raw`\/`)),
  'in a page of HTML': (_, keys) => ({
    status: 502,
    headers: [['Content-Type', 'text/html']],
    body: Buffer.from(`<!doctype html><pre>Authorization: Bearer ${entities(keys.join(' '))}</pre>`),
  }),
  'in broken JSON': (reply, [key = '']) => ({ ...reply, body: Buffer.from(`{"status":"success","message":${key}"}`) }),
  'in gzip': (reply, keys) => {
    const { body, headers, ...rest } = saying(reply, all(keys));
    return { ...rest, headers: [...headers, ['Content-Encoding', 'gzip']], body: gzipSync(body) };
  },
  'in a body that breaks off in the key': (reply, keys) => cut(saying(reply, all(keys)), keys[0] ?? '', 0.7),
  'in gzip that breaks off': (_, keys) => {
    const body = gzipSync(JSON.stringify({ message: keys.join(' ') }));
    return { status: 200, headers: [...jsonHeaders, ['Content-Encoding', 'gzip']], body, cutAt: body.length - 9 };
  },
  'in what is no HTTP': (_, [key = '']) => ({
    status: 0,
    headers: [],
    body: Buffer.alloc(0),
    raw: `HTTP/1.1 2x0 ${key}\r\nX-${key}\r\n\r\n`,
  }),
};
