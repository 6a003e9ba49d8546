import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { createClientErrorHandler } from './http/client-error.ts';
import { refusalOf } from './http/local-only.ts';
import { readCall } from './http/read-call.ts';
import { sendMessage } from './http/send-message.ts';
import type { Pipeline } from './pipeline/pipeline.ts';

/**
 * One HTTP server for two audiences. The API goes to the pipeline, which owns every byte of its replies; the page and the
 * control protocol are ordinary fastify routes. Unknown paths belong to the API, so that they too are answered as it would.
 */
export function createApp(pipeline: () => Pipeline): FastifyInstance {
  let serial = 0;
  let connections = 0;
  const numbers = new WeakMap<Socket, number>();

  const serveApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const connection = numbers.get(request.socket) ?? (connections += 1);
    numbers.set(request.socket, connection);
    const call = await readCall(request, { connection, serial: (serial += 1) });
    if (call === undefined) return;
    await pipeline().serve(call, { socket: request.socket, send: (message) => sendMessage(response, message) });
  };

  const refuse = createClientErrorHandler(pipeline, () => (serial += 1));

  const build = (handler: RequestListener): Server => {
    // Without the option node answers a missing Host itself, with an empty body.
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      if (isHouse(request.url ?? '/')) {
        const refusal = refusalOf(request);
        if (refusal === undefined) handler(request, response);
        else response.writeHead(403, { 'Content-Type': 'text/plain' }).end(`${refusal}\n`);
        return;
      }
      serveApi(request, response).catch((error: unknown) => {
        // A bug of the mock. Say so loudly: a quiet 500 would be taken for behaviour of the API.
        process.stderr.write(
          `mock: ${request.method ?? ''} ${request.url ?? ''}: ${String(error instanceof Error ? error.stack : error)}\n`,
        );
        request.socket.destroy();
      });
    };
    const server = createServer({ requireHostHeader: false, keepAliveTimeout: 60_000 }, answer);
    // Without these node answers by itself: an unknown expectation with an empty 417, a CONNECT by hanging up.
    server.on('checkExpectation', answer);
    server.on('connect', ({ socket }) => {
      refuse({ code: 'HPE_INVALID_METHOD' }, socket);
    });
    return server;
  };

  return fastify({ serverFactory: build, clientErrorHandler: refuse, forceCloseConnections: true });
}

function isHouse(target: string): boolean {
  if (target.startsWith('/v2/')) return false;
  const path = target.split('?', 1)[0] ?? '';
  return path === '/' || /^\/(control|docs)(\/|$)/.test(path);
}
