import type { Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { commonHeaders } from '../policies/common-headers.ts';
import type { Context } from '../pipeline/context.ts';
import type { Policies } from '../pipeline/policies.ts';
import { rawMessage } from './raw-message.ts';

type ParseError = Error & { readonly code?: string; readonly rawPacket?: Buffer };

/**
 * Answers bytes that node's parser refuses: an unknown method, a broken header, too many headers, a request that never ends.
 * They are calls too: they get JSON and the rate-limit headers, and count against the client's address.
 */
export function createClientErrorHandler(
  policies: Policies,
  clock: Clock,
): (error: ParseError, socket: Socket) => void {
  return (error, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const [status, message] = explain(error.code);
    const now = clock.now();
    const window = policies.openWindow(`address ${socket.remoteAddress ?? 'unknown'}`, now);
    window.used += 1;
    const context = { now, window, route: { kind: 'unknown' } } as Context;
    const body = { status: 'error', message };
    const payload = Buffer.from(JSON.stringify(body));
    const headers = [
      ...commonHeaders({ status, body }, context),
      ...policies.rateLimitHeaders(context),
      ['Content-Length', String(payload.length)] as const,
      ['Connection', 'close'] as const,
    ];
    // Ends, and does not destroy, so that the answer arrives even when the client is still sending.
    socket.end(rawMessage({ status, headers, payload }));
    socket.on('error', () => undefined);
    socket.resume();
    setTimeout(() => socket.destroy(), 1000).unref();
  };
}

function explain(code: string | undefined): readonly [number, string] {
  if (code === 'HPE_INVALID_METHOD') return [501, 'This method is not known here.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The request headers are too large.'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request did not end in time.'];
  return [400, 'The request is not valid HTTP.'];
}
