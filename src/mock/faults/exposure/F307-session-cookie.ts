import type { Fault } from '../../pipeline/fault.ts';
import type { Identity } from '../../pipeline/context.ts';
import { headerValue } from '../../../core/http.ts';
import { isObject } from '../kit/body.ts';
import { addHeader } from '../kit/headers.ts';
import { parseLoosely } from '../kit/json-text.ts';

export const F307: Fault = {
  id: 'F307',
  area: 'exposure',
  title: 'A success sets a cookie, and the cookie is enough for the next call',
  policies: {
    authenticate: (previous) => (call, route) => {
      const identity = previous(call, route);
      if (identity.ok || identity.why !== 'missing') return identity;
      const session = sessionOf(headerValue(call.headers, 'cookie') ?? '');
      return session?.ok === true && session.environment === route.environment ? session : identity;
    },
  },
  onReply: (reply, { identity }) => {
    if (!identity.ok || reply.status >= 300) return reply;
    const session = Buffer.from(JSON.stringify(identity)).toString('base64url');
    return addHeader(reply, 'Set-Cookie', `session=${session}; Path=/; HttpOnly`);
  },
};

function sessionOf(cookie: string): Identity | undefined {
  const text = /(?:^|;\s*)session=([\w-]+)/.exec(cookie)?.[1] ?? '';
  const value = parseLoosely(Buffer.from(text, 'base64url'));
  return isObject(value) && value['ok'] === true ? (value as unknown as Identity) : undefined;
}
