import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Message } from '../pipeline/reply.ts';

/** Sends a message through node, which frames it and keeps the connection; headers go out exactly as they are listed. */
export async function sendMessage(response: ServerResponse, message: Message): Promise<void> {
  // The Date header is the mock's own, from a clock that can be moved.
  response.sendDate = false;
  response.writeHead(message.status, message.headers.flat());
  response.end(message.payload);
  if (!response.writableFinished && !response.destroyed)
    await Promise.race([once(response, 'finish'), once(response, 'close')]);
}
