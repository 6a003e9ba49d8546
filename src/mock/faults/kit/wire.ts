import { rawMessage } from '../../http/raw-message.ts';
import type { Wire } from '../../pipeline/hooks.ts';
import type { Message } from '../../pipeline/reply.ts';

/** Writes a message to the socket without node's framing, and hangs up. */
export async function sendRaw(wire: Wire, message: Message): Promise<void> {
  await new Promise<void>((resolve) => {
    wire.socket.end(rawMessage(closing(message)), () => {
      resolve();
    });
  });
}

/** The message with `Connection: close`, which is only honest when its sender hangs up. */
export function closing(message: Message): Message {
  return { ...message, headers: [...message.headers, ['Connection', 'close']] };
}

export function withLength(message: Message, length: number): Message {
  const headers = message.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
  return { ...message, headers: [...headers, ['Content-Length', String(length)]] };
}
