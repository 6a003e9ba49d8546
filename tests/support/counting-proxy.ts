import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  /** Of the server behind it. */
  readonly baseUrl: string;
  /** The status of every answer, in the order in which they came. */
  readonly statuses: readonly number[];
  close(): Promise<void>;
}

/** Stands before a server and counts what it answers. */
export async function startCountingProxy(behind: string): Promise<CountingProxy> {
  const statuses: number[] = [];
  const target = new URL(behind);
  const proxy = http.createServer((request, response) => {
    const { method, url, rawHeaders } = request;
    const onward = http.request(
      { host: target.hostname, port: target.port, method, path: url, headers: rawHeaders },
      (answer) => {
        statuses.push(answer.statusCode ?? 0);
        response.sendDate = false;
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${target.pathname}`,
    statuses,
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
