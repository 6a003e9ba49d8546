import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { aPlan, okay, test, type Reply } from '../support/raw-server.ts';

/** Answers and keeps what was asked. */
function listening(): { reply: Reply; requests: string[] } {
  const requests: string[] = [];
  return {
    requests,
    reply: (socket, request) => {
      requests.push(request);
      socket.write(okay());
    },
  };
}

test('headers come back as they stood: order, letter case and duplicates', async ({ serve, sender }) => {
  const url = await serve(okay('{}', ['X-b: 1', 'x-A: 2', 'X-B: 3', 'Set-Cookie: a', 'set-cookie: b']));
  const { response } = await sender.send(aPlan(url), '');
  expect(response?.headers).toEqual([
    ['Content-Length', '2'],
    ['X-b', '1'],
    ['x-A', '2'],
    ['X-B', '3'],
    ['Set-Cookie', 'a'],
    ['set-cookie', 'b'],
  ]);
});

test('the body comes back byte for byte: a byte order mark and bytes that are no UTF-8', async ({ serve, sender }) => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00, 0x7d]);
  const url = await serve(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n'), bytes]));
  const { response, failure } = await sender.send(aPlan(url), '');
  expect(failure).toBeUndefined();
  expect(Buffer.from(response?.body ?? [])).toEqual(bytes);
});

test('a redirect is not followed', async ({ serve, sender }) => {
  const url = await serve('HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n');
  const { response } = await sender.send(aPlan(url), '');
  expect(response).toMatchObject({ status: 302, statusText: 'Found', httpVersion: '1.1' });
});

test('a request goes out as planned: order, letter case and duplicates of its headers', async ({ serve, sender }) => {
  const { reply, requests } = listening();
  const url = await serve(reply);
  const headers = [
    ['AUTHORIZATION', 'bearer one'],
    ['Authorization', 'Bearer two'],
    ['X-z', ''],
    ['Content-Type', 'application/json'],
  ] as const;
  await sender.send(aPlan(`${url}/a%20b//c?q=%7B`, { method: 'POST', headers, body: '{"é": 1}' }), '');
  expect(requests[0]).toMatch(/^POST \/a%20b\/\/c\?q=%7B HTTP\/1\.1\r\n/);
  expect(requests[0]).toContain(
    'Content-Length: 9\r\nAUTHORIZATION: bearer one\r\nAuthorization: Bearer two\r\nX-z: \r\nContent-Type: application/json\r\n',
  );
});

test('a POST without a body says so, and a GET says nothing of one', async ({ serve, sender }) => {
  const { reply, requests } = listening();
  const url = await serve(reply);
  await sender.send(aPlan(url, { method: 'POST' }), '');
  await sender.send(aPlan(url), '');
  expect(requests[0]).toContain('Content-Length: 0\r\n');
  expect(requests[1]).not.toMatch(/content-length|transfer-encoding/i);
});

test('calls one after the other share a connection, calls side by side do not', async ({ serve, sender }) => {
  const url = await serve(okay());
  const first = await sender.send(aPlan(url), '');
  const second = await sender.send(aPlan(url), '');
  expect(second.connection).toBe(first.connection);
  const both = await Promise.all([sender.send(aPlan(url), ''), sender.send(aPlan(url), '')]);
  expect(new Set(both.map(({ connection }) => connection)).size).toBe(2);
});

test('after reconnecting, a call has a new connection', async ({ serve, sender }) => {
  const url = await serve(okay());
  const first = await sender.send(aPlan(url), '');
  sender.reconnect();
  const second = await sender.send(aPlan(url), '');
  expect(second.connection).not.toBe(first.connection);
  expect(second.response?.status).toBe(200);
});

test('a connection with bytes behind a message is not used again', async ({ serve, sender }) => {
  const url = await serve((socket, _, nth) => socket.write(nth === 1 ? `${okay()}${okay('{"other": 1}')}` : okay()));
  const first = await sender.send(aPlan(url), '');
  const second = await sender.send(aPlan(url), '');
  expect(second.connection).not.toBe(first.connection);
  expect(Buffer.from(second.response?.body ?? []).toString()).toBe('{}');
});

test('an exchange says when it was sent, by whom, and under which key', async ({ serve, senderOf }) => {
  const url = await serve(okay());
  const sender = senderOf({ idPrefix: '3-' });
  const before = Date.now();
  const keyed = await sender.send(
    aPlan(url, { headers: [['authorization', 'bearer a-key-of-mine']] }),
    'a-key-of-mine',
  );
  const bare = await sender.send(aPlan(url), '');
  expect([keyed.id, bare.id]).toEqual(['3-1', '3-2']);
  expect(keyed.startedAt).toBeGreaterThanOrEqual(before);
  expect(keyed).toMatchObject({ operation: 'Test', sender: 'suite', key: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(bare.key).toBe('');
});

test('a certificate that nobody vouches for is unreachable, with its reason', async ({ sender }) => {
  const [key, cert] = [test.info().outputPath('key.pem'), test.info().outputPath('cert.pem')];
  const made = spawnSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
  );
  test.skip(made.status !== 0, 'openssl is not here to make a certificate');
  const server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
    response.end(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { failure } = await sender.send(aPlan(url), '');
  server.close();
  expect(failure).toMatchObject({ kind: 'unreachable', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
});

test('a server that speaks no TLS is unreachable, in one line', async ({ serve, sender }) => {
  const url = await serve(okay());
  const { failure } = await sender.send(aPlan(url.replace('http:', 'https:')), '');
  expect(failure).toMatchObject({
    kind: 'unreachable',
    code: 'EPROTO',
    message: expect.stringMatching(/^TLS: [\w ]+$/),
  });
});
