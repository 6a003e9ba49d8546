import { expect } from '@playwright/test';
import type { TransportFailure } from '../../src/core/exchange.ts';
import { aPlan, okay, test, type Reply } from '../support/raw-server.ts';

interface Case {
  readonly reply: Reply | string;
  readonly kind: TransportFailure['kind'];
  readonly code: RegExp;
  /** Undefined when no response was made out of what came. */
  readonly body?: string;
}

const head = 'HTTP/1.1 200 OK\r\n';
const inOneGo =
  (bytes: string): Reply =>
  (socket) =>
    socket.end(bytes);

/** How a call can go wrong on the wire, and what is made of it. */
const failures: Readonly<Record<string, Case>> = {
  'a body that is cut off': {
    reply: inOneGo(`${head}Content-Length: 100\r\n\r\n{"a"`),
    kind: 'truncated',
    code: /^ECONNRESET$/,
    body: '{"a"',
  },
  'a chunk that is cut off': {
    reply: inOneGo(`${head}Transfer-Encoding: chunked\r\n\r\n8\r\n{"a"`),
    kind: 'truncated',
    code: /^ECONNRESET$/,
    body: '{"a"',
  },
  'chunks without the last one': {
    reply: inOneGo(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`),
    kind: 'truncated',
    code: /^ECONNRESET$/,
    body: '{}',
  },
  'bytes behind the message': {
    reply: `${okay('{}')}and more`,
    kind: 'malformed',
    code: /^HPE_/,
    body: '{}',
  },
  'two lengths that contradict each other': {
    reply: `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    kind: 'malformed',
    code: /^HPE_/,
  },
  'a chunk whose length is no number': {
    reply: `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
    kind: 'malformed',
    code: /^HPE_INVALID_CHUNK_SIZE$/,
    body: '',
  },
  garbage: { reply: 'hello, world\r\n\r\n', kind: 'malformed', code: /^HPE_/ },
  'a connection that closes without an answer': {
    reply: (socket) => socket.end(),
    kind: 'no-response',
    code: /^ECONNRESET$/,
  },
  'a connection that is reset': {
    reply: (socket) => socket.resetAndDestroy(),
    kind: 'no-response',
    code: /^ECONNRESET$/,
  },
};

for (const [name, { reply, kind, code, body }] of Object.entries(failures)) {
  test(`${name} is ${kind}, and what came before is kept`, async ({ serve, sender }) => {
    const { failure, response } = await sender.send(aPlan(await serve(reply)), '');
    expect(failure).toMatchObject({ kind, code: expect.stringMatching(code) });
    expect(response && Buffer.from(response.body).toString()).toBe(body);
  });
}

test('a server that hangs is a timeout, within the deadline', async ({ serve, senderOf }) => {
  const url = await serve(() => undefined);
  const { failure, response, durationMs } = await senderOf({ deadlineMs: 100 }).send(aPlan(url), '');
  expect(failure).toEqual({ kind: 'timeout', code: 'DEADLINE', message: 'no complete answer within 100 ms' });
  expect(response).toBeUndefined();
  expect(durationMs).toBeGreaterThanOrEqual(99);
});

test('a body that comes byte by byte without end is a timeout of the whole call', async ({ serve, senderOf }) => {
  const url = await serve((socket) => {
    socket.write(`${head}Content-Length: 1000\r\n\r\n`);
    const timer = setInterval(() => socket.write('x'), 10);
    socket.on('close', () => clearInterval(timer));
  });
  const { failure, response } = await senderOf({ deadlineMs: 200 }).send(aPlan(url), '');
  expect(failure).toMatchObject({ kind: 'timeout', code: 'DEADLINE' });
  expect(response?.body.length).toBeGreaterThan(0);
});

test('a body without end is cut off, and said to be', async ({ serve, senderOf }) => {
  const { failure, response } = await senderOf({ largestBody: 10 }).send(aPlan(await serve(okay('x'.repeat(50)))), '');
  expect(failure).toEqual({ kind: 'malformed', code: 'OVERSIZE', message: 'the body was cut off after 50 bytes' });
  expect(response?.status).toBe(200);
});

test('nobody who listens, and a name that nobody knows, are unreachable', async ({ sender }) => {
  const refused = await sender.send(aPlan('http://127.0.0.1:1/'), '');
  expect(refused.failure).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED' });
  const unknown = await sender.send(aPlan('http://no-such-host.invalid/'), '');
  expect(unknown.failure).toMatchObject({
    kind: 'unreachable',
    code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
  });
});

test('a call that fails on a fresh connection is not sent again', async ({ serve, sender }) => {
  let requests = 0;
  const url = await serve((socket, _, nth) => {
    requests = nth;
    socket.resetAndDestroy();
  });
  const { failure } = await sender.send(aPlan(url), '');
  expect(failure?.kind).toBe('no-response');
  expect(requests).toBe(1);
});

test('a call that fails on a reused connection is sent again on a fresh one', async ({ serve, sender }) => {
  // The race of keep-alive: the server closes an idle connection just as it is used again.
  const url = await serve((socket, _, nth) => (nth === 2 ? socket.resetAndDestroy() : socket.write(okay())));
  const first = await sender.send(aPlan(url), '');
  const second = await sender.send(aPlan(url), '');
  expect(second).toMatchObject({ failure: undefined, response: { status: 200 } });
  expect(second.connection).not.toBe(first.connection);
});
