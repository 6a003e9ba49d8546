import { expect } from '@playwright/test';
import { Control } from '../../src/client/control.ts';
import { Problem } from '../../src/core/problem.ts';
import { test, type Reply } from '../support/raw-server.ts';

/** Answers every request alike and keeps what was asked. */
function answering(status: string, body: string): { reply: Reply; requests: string[] } {
  const requests: string[] = [];
  return {
    requests,
    reply: (socket, request) => {
      requests.push(request);
      socket.write(`HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
  };
}

test('keys are asked for by environment, state and tenant', async ({ serve, sender }) => {
  const { reply, requests } = answering('201 Created', '{"bearerToken": "b", "publicKey": "p"}');
  const control = new Control(sender, `${await serve(reply)}/control`);
  expect(await control.keys({ environment: 'production', tenant: 'second' })).toEqual({
    bearerToken: 'b',
    publicKey: 'p',
    clientToken: '',
  });
  expect(requests[0]).toMatch(/^POST \/control\/keys /);
  expect(requests[0]).toMatch(/\r\n\r\n\{"environment":"production","tenant":"second"\}$/);
});

test('the clock is moved by seconds, and tells its time', async ({ serve, sender }) => {
  const { reply, requests } = answering('200 OK', '{"now": 1795532400}');
  expect(await new Control(sender, await serve(reply)).advance(61)).toBe(1_795_532_400);
  expect(requests[0]).toMatch(/^POST \/clock [^]*\r\n\r\n\{"advance_seconds":61\}$/);
});

/** What is wrong with the answer to a request for keys, and what is said of it. */
const broken = {
  'another status': ['404 Not Found', '{}', 'does not answer', 'expected 201, received status 404'],
  'no key': ['201 Created', '{}', 'gave no key', '/control/keys: no bearerToken'],
  'no JSON': ['201 Created', '<p>', 'speaks no JSON', '/control/keys: "<p>"'],
} as const;

for (const [name, [status, body, title, detail]] of Object.entries(broken)) {
  test(`${name} is a problem that names the address`, async ({ serve, sender }) => {
    const url = `${await serve(answering(status, body).reply)}/control`;
    const problem = await new Control(sender, url).keys().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ title: expect.stringContaining(title), detail: expect.stringContaining(detail) });
    expect(problem).toMatchObject({
      detail: expect.stringContaining(url),
      remedy: expect.stringContaining('control_url'),
    });
  });
}

test('a clock that tells no time is a problem', async ({ serve, sender }) => {
  const control = new Control(sender, await serve(answering('200 OK', '{"now": "noon"}').reply));
  await expect(control.advance(0)).rejects.toThrow('The control protocol told no time');
});

test('fixtures are taken where the server tells them, and done without where it does not', async ({
  serve,
  sender,
}) => {
  const telling = new Control(sender, await serve(answering('200 OK', '{"customer_id": "c"}').reply));
  expect(await telling.fixtures('sandbox')).toEqual({ customer_id: 'c' });
  const silent = new Control(sender, await serve(answering('404 Not Found', '{}').reply));
  expect(await silent.fixtures('sandbox')).toEqual({});
});
