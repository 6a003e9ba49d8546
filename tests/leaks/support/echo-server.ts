import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { limitedServer } from '../../support/stub-policies.ts';
import type { Reply } from './echoes.ts';

export interface EchoServerOptions {
  /** Keys that it takes. */
  readonly keys: readonly string[];
  /** Calls of a key in a minute; many, so that nobody waits. */
  readonly limit?: number;
  /** What it answers instead. @param nth of all calls, from 1. @param url path and query. */
  readonly change?: (reply: Reply, nth: number, url: string) => Reply | 'hang' | 'reset';
}

export interface EchoServer {
  readonly baseUrl: string;
  readonly calls: number;
  close(): Promise<void>;
}

/** The stub of the other tests with keys that the test chose, and answers to the byte. */
export async function startEchoServer({
  keys,
  limit,
  change = (reply) => reply,
}: EchoServerOptions): Promise<EchoServer> {
  const api = limitedServer(limit);
  for (const key of keys) api.issue(key, {});
  let calls = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', rawHeaders } = request;
      const headers = rawHeaders.flatMap((name, index): [string, string][] =>
        index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? '']] : [],
      );
      const path = url.replace(/\?.*/, '');
      const answer = api.answer({ method, path, headers, body: Buffer.concat(chunks) });
      const reply = change({ ...answer, body: Buffer.from(answer.body) }, ++calls, url);
      if (reply === 'reset') request.socket.resetAndDestroy();
      else if (reply !== 'hang') send(response, reply, method);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/sandbox`,
    get calls() {
      return calls;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(
  response: http.ServerResponse,
  { status, statusText, headers, body, cutAt, hangs, raw }: Reply,
  method: string,
): void {
  if (raw !== undefined) return void response.socket?.end(raw);
  response.sendDate = false;
  response.writeHead(
    status,
    statusText ?? http.STATUS_CODES[status],
    [...headers, ['Content-Length', String(body.length)]].flat(),
  );
  if (method === 'HEAD') response.end();
  else if (cutAt === undefined) response.end(body);
  else response.write(body.subarray(0, cutAt), () => hangs === true || response.socket?.destroySoon());
}
