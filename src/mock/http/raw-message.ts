import { STATUS_CODES } from 'node:http';
import type { Message } from '../pipeline/reply.ts';

/** A message as the bytes of HTTP/1.1, for whoever writes to a socket himself. */
export function rawMessage({ status, headers, payload }: Message): Buffer {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), payload]);
}
