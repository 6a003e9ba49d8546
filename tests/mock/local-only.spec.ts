import http from 'node:http';
import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test as base } from '@playwright/test';
import { startMock, type Mock } from '../../src/mock/index.ts';

const test = base.extend<{ readonly mock: Mock }>({
  mock: async ({}, use) => {
    const mock = await startMock();
    await use(mock);
    await mock.close();
  },
});

const foreign = ['evil.example', 'evil.example:4010', '127.0.0.1.evil.example', '127.0.0.1@evil.example', 'local host'];
const ownNames = ['localhost', '127.0.0.1', '127.1.2.3', '[::1]'];
const doors = [
  { method: 'GET', path: '/' },
  { method: 'POST', path: '/control/keys' },
  { method: 'POST', path: '/control/reset' },
  { method: 'GET', path: '/control/fixtures/sandbox' },
];

for (const { method, path } of doors) {
  test(`${method} ${path} answers loopback names only, and gives nothing away to others`, async ({ mock }) => {
    for (const host of foreign) {
      const { status, body } = await ask(mock, method, path, { Host: host });
      expect(status, host).toBe(403);
      expect(body).not.toMatch(/eyJ|bearerToken|customer_id/);
    }
    for (const host of ownNames) expect((await ask(mock, method, path, { Host: host })).status, host).toBeLessThan(300);
  });

  test(`${method} ${path} answers no page of another origin`, async ({ mock }) => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1.evil.example']) {
      expect((await ask(mock, method, path, { Origin: origin })).status, origin).toBe(403);
    }
    expect((await ask(mock, method, path, { Origin: mock.origin })).status).toBeLessThan(300);
  });
}

test('the mock listens on loopback, and on no other address of this machine', async ({ mock }) => {
  const { port, hostname } = new URL(mock.origin);
  expect(hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  test.skip(others.length === 0, 'this machine has no other address');
  for (const address of others) expect(await connects(address, Number(port)), address).toBe(false);
});

function ask(mock: Mock, method: string, path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = http.request(`${mock.origin}${path}`, { method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject);
    request.end();
  });
}

/** Whether somebody takes a connection there. */
function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
