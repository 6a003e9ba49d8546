import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  /** Of the server behind it. */
  readonly baseUrl: string;
  /** The status of every answer, in the order in which they came. */
  readonly statuses: readonly number[];
  /** When each call came, in milliseconds since 1970. */
  readonly times: readonly number[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Headers of answers that do not come through, by name. */
  readonly hides?: (header: string) => boolean;
  /** Told of every answer. `again` sends the same call once more, as somebody else, who is not counted. */
  readonly onAnswer?: (answer: { readonly remaining: number; readonly again: () => Promise<number> }) => void;
}

/** Stands before a server and counts what it answers. */
export async function startCountingProxy(behind: string, options: ProxyOptions = {}): Promise<CountingProxy> {
  const { hides = () => false, onAnswer } = options;
  const statuses: number[] = [];
  const times: number[] = [];
  const target = new URL(behind);
  const proxy = http.createServer((request, response) => {
    times.push(Date.now());
    const { method, url, rawHeaders } = request;
    const place = { host: target.hostname, port: target.port, method, path: url, headers: rawHeaders };
    const onward = http.request(place, (answer) => {
      statuses.push(answer.statusCode ?? 0);
      response.sendDate = false;
      response.writeHead(answer.statusCode ?? 502, without(hides, answer.rawHeaders));
      answer.pipe(response);
      onAnswer?.({ remaining: Number(answer.headers['x-ratelimit-remaining']), again: () => statusOf(place) });
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${target.pathname}`,
    statuses,
    times,
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}

/** @param raw names and values in turn. */
function without(hides: (header: string) => boolean, raw: readonly string[]): string[] {
  return raw.filter((_, index) => !hides(raw[index - (index % 2)] ?? ''));
}

/** The status of a call that is sent without its body: what counts is that it is counted. */
function statusOf(place: http.RequestOptions): Promise<number> {
  const keyed = { ...place, headers: ['Authorization', authorizationOf(place.headers as readonly string[])] };
  return new Promise((resolve, reject) => {
    http
      .request(keyed, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      })
      .on('error', reject)
      .end();
  });
}

function authorizationOf(raw: readonly string[]): string {
  return raw[raw.findIndex((name) => name.toLowerCase() === 'authorization') + 1] ?? '';
}
