import type { ServerResponse } from 'node:http';
import type { Message } from '../pipeline/reply.ts';

/** Sends a message through node, which frames it and keeps the connection; headers go out exactly as they are listed. */
export function sendMessage(response: ServerResponse, message: Message): Promise<void> {
  // The Date header is the mock's own, from a clock that can be moved.
  response.sendDate = false;
  const raw: string[] = [];
  for (const [name, value] of message.headers) raw.push(name, value);
  response.writeHead(message.status, raw);
  return new Promise((resolve) => {
    // Comes when all is written, and when the client has gone.
    response.once('close', resolve);
    response.end(message.payload);
    if (response.destroyed) resolve();
  });
}
