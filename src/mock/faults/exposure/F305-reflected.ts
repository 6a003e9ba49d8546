import type { Fault } from '../../pipeline/fault.ts';
import type { Context } from '../../pipeline/context.ts';
import type { Reply } from '../../pipeline/reply.ts';
import { mapHeader } from '../kit/headers.ts';

export const F305: Fault = {
  id: 'F305',
  area: 'exposure',
  title: 'An error page in HTML repeats the request as it came',
  onReply: (reply, context) =>
    reflected(reply, context) === undefined
      ? reply
      : mapHeader(reply, 'Content-Type', () => 'text/html; charset=utf-8'),
  onPayload: (payload, context, reply) => {
    const page = reflected(reply, context);
    return page === undefined ? payload : Buffer.from(page);
  },
};

/** The page for a path that is not there; or for a request with markup in it, which an error view shows as it stands. */
function reflected({ status }: Reply, { call, route }: Context): string | undefined {
  if (status < 400) return undefined;
  const asked = `${call.method} ${readable(call.target)}`;
  if (route.kind === 'unknown') return page(`Cannot ${asked}`);
  const body = call.body.toString();
  return `${asked}${body}`.includes('<') ? page(`${asked} failed for ${body}`) : undefined;
}

function page(text: string): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<body>\n<pre>${text}</pre>\n</body>\n</html>\n`;
}

function readable(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
