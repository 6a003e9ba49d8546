import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Message } from '../pipeline/reply.ts';
import { rawMessage } from './raw-message.ts';

interface ParseError {
  readonly code?: string;
}

/**
 * Answers bytes that node's parser refuses: an unknown method, a broken header, too many headers, a request that never ends.
 * They are calls too: they get JSON and the rate-limit headers, and count against the client's address.
 */
export function createClientErrorHandler(
  pipeline: () => Pipeline,
  serial: () => number,
): (error: ParseError, socket: Socket) => void {
  const refused = new WeakSet<Socket>();
  return (error, socket) => {
    // The parser says the same again of every further piece that arrives before the answer is out.
    if (refused.has(socket)) return;
    refused.add(socket);
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const call = {
      method: '',
      target: '',
      path: '',
      query: new URLSearchParams(),
      headers: [],
      body: Buffer.alloc(0),
      bodyTooLarge: false,
      bodyCoding: 'read' as const,
      address: socket.remoteAddress ?? 'unknown',
      connection: 0,
      serial: serial(),
    };
    const send = async (message: Message): Promise<void> => {
      await turn();
      // Ends, and does not destroy, so that the answer arrives even when the client is still sending.
      socket.end(rawMessage({ ...message, headers: [...message.headers, ['Connection', 'close']] }));
    };
    const answer = async (): Promise<void> => {
      // Requests that came before on this connection are being answered: they are counted and answered first.
      await turn();
      await pipeline().refuse(error.code, call, { socket, send });
    };
    socket.on('error', () => undefined);
    socket.resume();
    void answer().finally(() => setTimeout(() => socket.destroy(), 1000).unref());
  };
}
