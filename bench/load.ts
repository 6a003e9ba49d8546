import { Connection } from './connection.ts';

/** One request that is sent again and again, as bytes, so that the client costs next to nothing. */
export interface Target {
  readonly port: number;
  readonly request: Buffer;
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds of each exchange, from the request to the last byte of its answer; in no order. */
  readonly times: readonly number[];
}

interface Extent {
  readonly forMs?: number;
  readonly calls?: number;
}

/**
 * Keeps `parallel` connections busy, one request at a time on each, until the time or the calls are used up. The same client
 * for every server that is compared. @throws an Error when an answer is not a 200, or a connection ends.
 */
export async function load(
  { port, request }: Target,
  parallel: number,
  { forMs = Infinity, calls = Infinity }: Extent,
): Promise<Load> {
  const times: number[] = [];
  const connections = await Promise.all(Array.from({ length: parallel }, () => Connection.open(port)));
  const start = performance.now();
  let left = calls;
  const work = async (connection: Connection): Promise<void> => {
    let sent = performance.now();
    while (left > 0 && sent - start < forMs) {
      left -= 1;
      await connection.exchange(request);
      const answered = performance.now();
      times.push(answered - sent);
      sent = answered;
    }
  };
  try {
    await Promise.all(connections.map(work));
  } finally {
    for (const connection of connections) connection.close();
  }
  return { perSecond: (times.length * 1_000) / (performance.now() - start), times };
}

/** The bytes of a POST with a JSON body. */
export function post(path: string, key: string, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${key}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}
