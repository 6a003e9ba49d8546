import type { Socket } from 'node:net';
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
  return (error, socket) => {
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
    const send = (message: Message): Promise<void> => {
      // Ends, and does not destroy, so that the answer arrives even when the client is still sending.
      socket.end(rawMessage({ ...message, headers: [...message.headers, ['Connection', 'close']] }));
      return Promise.resolve();
    };
    socket.on('error', () => undefined);
    socket.resume();
    // Requests that came before on this connection are being answered: their answers come first.
    setImmediate(() => {
      void pipeline()
        .refuse(error.code, call, { socket, send })
        .finally(() => setTimeout(() => socket.destroy(), 1000).unref());
    });
  };
}
