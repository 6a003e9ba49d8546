import type { ServerResponse } from 'node:http';
import type { Message } from '../pipeline/reply.ts';

/**
 * Sends a message through node, which frames it and keeps the connection; headers go out exactly as they are listed.
 *
 * It is written when all requests that arrived together have been answered: a write wakes the client, and a client that
 * answers each write by itself, and sleeps in between, costs both sides a third of their time.
 */
export function sendMessage(response: ServerResponse, message: Message): Promise<void> {
  // The Date header is the mock's own, from a clock that can be moved.
  response.sendDate = false;
  const raw: string[] = [];
  for (const [name, value] of message.headers) raw.push(name, value);
  return new Promise((resolve) => {
    // Comes when all is written, and when the client has gone.
    response.once('close', resolve);
    setImmediate(() => {
      response.writeHead(message.status, raw);
      response.end(message.payload);
      if (response.destroyed) resolve();
    });
  });
}
