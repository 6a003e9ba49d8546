import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from './support/mock.ts';
import { exchangeRaw, rawRequest } from './support/raw.ts';

const LIST = '/v2/sandbox/customers/list';
const JSON_TYPE = 'Content-Type: application/json';
const BODY = '{"limit":1}';

/** The statuses of all answers among the bytes, and the JSON of the last. */
function read(bytes: Buffer): { statuses: number[]; body: unknown } {
  const text = bytes.toString();
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  const body = text.slice(text.lastIndexOf('\r\n\r\n') + 4);
  return { statuses, body: body === '' ? undefined : JSON.parse(body) };
}

test('packed bodies are unpacked, up to a size; what is not what it says is refused', async ({ mock, api }) => {
  const cut = gzipSync(`{"limit":1,"x":"${'abc'.repeat(100)}"}`).subarray(0, 20);
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
  for (const [coding, body, status] of [
    ['gzip', gzipSync(BODY), 200],
    ['GZIP', gzipSync(BODY), 200],
    ['deflate', deflateSync(BODY), 200],
    ['identity', BODY, 200],
    ['gzip', gzipSync('{"limit":"many"}'), 400],
    ['gzip', BODY, 400],
    ['deflate', BODY, 400],
    ['gzip', cut, 400],
    ['br', brotliCompressSync(BODY), 415],
    ['gzip, gzip', gzipSync(gzipSync(BODY)), 415],
    ['__proto__', BODY, 415],
    ['gzip', bomb, 413],
  ] as const) {
    const headers = [`Authorization: Bearer ${api.key}`, JSON_TYPE, `Content-Encoding: ${coding}`];
    const answer = read(await exchangeRaw(mock.origin, rawRequest('POST', LIST, { headers, body })));
    expect(answer.statuses, `${coding} ${body.length} bytes`).toEqual([status]);
    const refusal = { status: 'error', message: expect.stringMatching(/\S/) };
    expect(answer.body).toMatchObject(status === 200 ? { data: { pagination: { limit: 1 } } } : refusal);
  }
});

test('a packed body is looked at only when the key is good', async ({ mock }) => {
  const headers = ['Authorization: Bearer wrong', JSON_TYPE, 'Content-Encoding: gzip'];
  const answer = read(await exchangeRaw(mock.origin, rawRequest('POST', LIST, { headers, body: BODY })));
  expect(answer.statuses).toEqual([401]);
});

test('requests of every shape get an answer, and an error is an error', async ({ start }) => {
  const mock = await start({ rateLimit: { limit: 100_000, windowSeconds: 60 } });
  const key = `Authorization: Bearer ${mock.keys.sandbox.bearerToken}`;
  const head = (...more: string[]): string =>
    [`POST ${LIST} HTTP/1.1`, 'Host: mock', key, JSON_TYPE, ...more, '', ''].join('\r\n');
  const get = (target: string, version = 'HTTP/1.1', ...more: string[]): string =>
    [`GET ${target} ${version}`, 'Host: mock', key, ...more, '', ''].join('\r\n');
  const close = 'Connection: close';
  const chunked = 'Transfer-Encoding: chunked';
  for (const [what, bytes, ...statuses] of [
    ['a long URL', get(`/v2/sandbox/banks/list?x=${'x'.repeat(1_000_000)}`), 431],
    ['a URL of 8 kB', get(`/v2/sandbox/banks/list?x=${'x'.repeat(8000)}`, 'HTTP/1.1', close), 200],
    ['a whole URL', get(`${mock.origin}/v2/sandbox/banks/list`, 'HTTP/1.1', close), 200],
    ['a whole URL of nothing', get('http://mock', 'HTTP/1.1', close), 404],
    ['HTTP/1.0', get('/v2/sandbox/banks/list', 'HTTP/1.0'), 200],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['HTTP/9.9', get('/v2/sandbox/banks/list', 'HTTP/9.9'), 400],
    [
      'a change to WebSocket',
      get('/v2/sandbox/banks/list', 'HTTP/1.1', 'Connection: Upgrade, close', 'Upgrade: websocket'),
      200,
    ],
    ['CONNECT', 'CONNECT mock:443 HTTP/1.1\r\nHost: mock\r\n\r\n', 501],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\nHost: mock\r\n${close}\r\n\r\n`, 404],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex'), 501],
    ['line ends without CR', 'GET /v2/sandbox/banks/list HTTP/1.1\nHost: mock\n\n', 400],
    ['NUL in a header', head('X: a\0b'), 400],
    ['NUL in the path', get('/v2/sandbox/banks\0list'), 400],
    ['huge headers', head(`X: ${'x'.repeat(1_000_000)}`), 431],
    ['3000 headers', head(...Array.from({ length: 3000 }, (_, index) => `X${index}: x`)), 431],
    ['a known expectation', `${head('Expect: 100-continue', 'Content-Length: 11', close)}${BODY}`, 100, 200],
    ['an unknown expectation', `${head('Expect: miracles', 'Content-Length: 11', close)}${BODY}`, 200],
    ['a size that is none', `${head(chunked)}zz\r\n{}\r\n0\r\n\r\n`, 400],
    ['a chunk that is longer than it says', `${head(chunked)}2\r\n{}{}\r\n0\r\n\r\n`, 400],
    ['a size that no number holds', `${head(chunked)}fffffffffffffffff\r\n{}\r\n0\r\n\r\n`, 400],
    ['a length and chunks', `${head(chunked, 'Content-Length: 2')}2\r\n{}\r\n0\r\n\r\n`, 400],
    ['two lengths', `${head('Content-Length: 2', 'Content-Length: 3')}{}`, 400],
    ['gzip before chunks', `${head('Transfer-Encoding: gzip, chunked', close)}2\r\n{}\r\n0\r\n\r\n`, 415],
    ['gzip without chunks', `${head('Transfer-Encoding: gzip')}{}`, 400],
    [
      'a hundred thousand brackets',
      rawRequest('POST', LIST, {
        headers: [key, JSON_TYPE],
        body: `{"limit":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      }),
      400,
    ],
    [
      'half a character',
      rawRequest('POST', LIST, { headers: [key, JSON_TYPE], body: '{"limit":1,"x":"\\ud800"}' }),
      200,
    ],
    [
      'calls one behind the other',
      get('/v2/sandbox/nothing').repeat(20) + get('/v2/sandbox/banks/list', 'HTTP/1.1', close),
      ...Array<number>(20).fill(404),
      200,
    ],
    ['a call and then no HTTP', `${get('/v2/sandbox/nothing')}NOTHING\r\n\r\n`, 404, 501],
  ] as const) {
    const answer = read(await exchangeRaw(mock.origin, bytes));
    expect(answer.statuses, what).toEqual(statuses);
    const status = (answer.body as { status: unknown }).status;
    expect(status, what).toBe(Number(statuses.at(-1)) < 400 ? 'success' : 'error');
  }
});

test('bytes that are no HTTP are one call, in however many pieces they come', async ({ start }) => {
  const mock = await start();
  const remaining = async (): Promise<number> => {
    const bytes = await exchangeRaw(mock.origin, rawRequest('GET', '/v2/nothing'));
    return Number(/X-RateLimit-Remaining: (\d+)/.exec(bytes.toString())?.[1]);
  };
  const before = await remaining();
  await exchangeRaw(mock.origin, `GET /v2/nothing HTTP/1.1\r\nHost: mock\r\nX: ${'x'.repeat(2_000_000)}\r\n\r\n`);
  expect(await remaining()).toBe(before - 2);
});

test('a body of 100 MB is 413, with and without its length', async ({ mock, api }) => {
  const chunk = Buffer.alloc(1_000_000, ' ');
  const head = `POST ${LIST} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Bearer ${api.key}\r\n${JSON_TYPE}\r\n`;
  const whole = [
    Buffer.from(`${head}Content-Length: ${100 * chunk.length}\r\n\r\n`),
    ...Array<Buffer>(100).fill(chunk),
  ];
  const part = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
  const parts = [
    Buffer.from(`${head}Transfer-Encoding: chunked\r\n\r\n`),
    ...Array<Buffer>(100).fill(part),
    Buffer.from('0\r\n\r\n'),
  ];
  for (const bytes of [whole, parts]) {
    expect(read(await exchangeRaw(mock.origin, Buffer.concat(bytes), 10_000)).statuses).toEqual([413]);
  }
});

test('a client that stops speaking in the middle is answered, one that goes away is forgotten', async ({
  mock,
  api,
}) => {
  const { hostname, port } = new URL(mock.origin);
  for (const [sent, status] of [
    ['GET /v2/sandbox/banks/list HTTP/1.1\r\nHo', 400],
    [`POST ${LIST} HTTP/1.1\r\nHost: mock\r\nContent-Length: 100\r\n\r\n{`, 400],
    [`GET /v2/sandbox/nothing HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer ${api.key}\r\n\r\n`, 404],
  ] as const) {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.end(sent);
    await closed;
    expect(read(Buffer.concat(chunks)).statuses, sent).toEqual([status]);
  }
  for (let index = 0; index < 50; index += 1) {
    const socket = connect(Number(port), hostname);
    const gone = new Promise((resolve) => socket.on('close', resolve));
    socket.write(`GET /v2/sandbox/banks/list HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer x\r\n\r\n`, () => {
      socket.resetAndDestroy();
    });
    await gone;
  }
  expect((await api.get('banks/list')).status).toBe(200);
});
