import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { json, type Answer, type Received } from './stub-message.ts';
import { limitedServer } from './stub-policies.ts';

export interface StubOptions {
  /** Answers something else than the stub would: this is how a test breaks one promise. */
  readonly change?: (answer: Answer, call: Received) => Answer | 'hang' | 'stall' | 'reset';
}

export interface Stub {
  readonly baseUrl: string;
  readonly controlUrl: string;
  /** Calls of the API so far; those of the control protocol do not count. */
  readonly calls: number;
  close(): Promise<void>;
}

/**
 * An Okra with one list of customers and one list of banks, and the test control protocol. It is written apart from the
 * mock, so that what passes here passes for the contract and not for the mock.
 */
export async function startStub({ change = (answer) => answer }: StubOptions = {}): Promise<Stub> {
  const api = limitedServer();
  let calls = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = toCall(request, Buffer.concat(chunks));
      if (call.path.startsWith('/control/')) return send(response, control(call), call);
      calls += 1;
      const answer = change(api.answer(call), call);
      if (answer === 'reset') request.socket.resetAndDestroy();
      else if (answer === 'stall') stall(response);
      else if (answer !== 'hang') send(response, answer, call);
    });
  });

  const control = ({ path, body }: Received): Answer => {
    const asked = JSON.parse(body.toString() || '{}') as Record<string, unknown>;
    if (path === '/control/keys') {
      const bearerToken = [randomUUID(), randomUUID(), randomUUID()].join('.');
      api.issue(bearerToken, asked);
      return json(201, { bearerToken, publicKey: randomUUID(), clientToken: randomUUID() });
    }
    if (path === '/control/clock') return json(200, { now: api.advance(Number(asked['advance_seconds'])) });
    return json(404, {});
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    baseUrl: `http://127.0.0.1:${port}/v2/sandbox`,
    controlUrl: `http://127.0.0.1:${port}/control`,
    get calls() {
      return calls;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function toCall({ method = '', url = '', rawHeaders }: http.IncomingMessage, body: Buffer): Received {
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? '']] : [],
  );
  return { method, path: url.replace(/\?.*/, ''), headers, body };
}

/** Begins a body, and leaves it at that. */
function stall(response: http.ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '200' });
  response.write('{"status":"success",');
}

function send(response: http.ServerResponse, { status, headers, body }: Answer, { method }: Received): void {
  const length = ['Content-Length', String(Buffer.byteLength(body))] as const;
  const dated = headers.some(([name]) => name === 'Date') ? headers : [...headers, ['Date', new Date().toUTCString()]];
  response.sendDate = false;
  response.writeHead(status, [...dated, length].flat());
  response.end(method === 'HEAD' ? undefined : body);
}
