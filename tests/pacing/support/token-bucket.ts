import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VirtualTime } from './virtual-time.ts';

/** A server whose calls come back one by one, a second each: 60 at most. */
export async function startTokenBucket(time: VirtualTime): Promise<{ url: string; close(): Promise<void> }> {
  const size = 60;
  let tokens = size;
  let filledAt = time.now();
  const server = http.createServer((request, response) => {
    request.resume();
    tokens = Math.min(size, tokens + (time.now() - filledAt) / 1_000);
    filledAt = time.now();
    const refused = tokens < 1;
    if (!refused) tokens -= 1;
    response.sendDate = false;
    response.writeHead(refused ? 429 : 200, {
      Date: new Date(time.now()).toUTCString(),
      'X-RateLimit-Limit': String(size),
      'X-RateLimit-Remaining': String(Math.floor(tokens)),
      // When one more call may be made, as such servers say it.
      'X-RateLimit-Reset': String(Math.ceil(time.now() / 1_000 + 1 - (tokens % 1))),
    });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
