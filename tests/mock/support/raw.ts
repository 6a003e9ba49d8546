import { connect as openSocket, type Socket } from 'node:net';

/** Sends bytes on a connection of their own and gives all the bytes that come back, until the other side is done. */
export function exchangeRaw(origin: string, request: string | Buffer, patience = 1500): Promise<Buffer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket: Socket = openSocket(Number(port), hostname);
    const finish = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks));
    };
    const timer = setTimeout(finish, patience);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', finish);
    socket.on('error', finish);
    socket.write(request);
  });
}

/** A request as text; `Connection: close`, so that the end of the answer can be seen. */
export function rawRequest(
  method: string,
  target: string,
  { headers = [], body = '' }: { readonly headers?: readonly string[]; readonly body?: string | Buffer } = {},
): Buffer {
  const length = method === 'POST' || body.length > 0 ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: mock', 'Connection: close', ...headers, ...length];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
