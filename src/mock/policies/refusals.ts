import type { ErrorBody } from '../generated/shared.ts';
import { refuse } from '../pipeline/reply.ts';
import type { Policies } from '../pipeline/policies.ts';

type Refusals = Pick<Policies, 'overLimit' | 'unauthenticated' | 'unroutable' | 'unreadable' | 'errorBody'>;

/** What the mock says when it does not serve a call. */
export const refusals: Refusals = {
  overLimit: () =>
    refuse(429, 'Too many requests: wait for the seconds in Retry-After', { extra: { type: 'RATE_LIMIT' } }),
  unauthenticated: ({ identity }) => {
    const problem = identity.ok ? '' : identity.problem;
    // RFC 6750 §3.1: no error code when the request carried no credentials at all.
    const detail =
      identity.ok || !identity.presented
        ? ''
        : `, error="invalid_token", error_description="${problem.replaceAll('"', "'")}"`;
    return refuse(401, `Unauthorized - You don't have access to this resource. ${problem}.`, {
      extra: { name: 'APIError' },
      headers: [['WWW-Authenticate', `Bearer realm="okra"${detail}`]],
    });
  },
  unroutable: ({ route, call }) =>
    route.kind === 'wrong-method'
      ? refuse(405, `This route does not answer ${call.method}; it answers ${route.allow.join(', ')}.`, {
          headers: [['Allow', route.allow.join(', ')]],
        })
      : refuse(404, 'There is no such route.'),
  unreadable: (code) => {
    if (code === 'HPE_INVALID_METHOD') return refuse(501, 'This method is not known here.');
    if (code === 'HPE_HEADER_OVERFLOW') return refuse(431, 'The request headers are too large.');
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse(408, 'The request did not end in time.');
    return refuse(400, 'The request is not valid HTTP.');
  },
  errorBody: ({ message, extra }) => ({ status: 'error', message, ...extra }) satisfies ErrorBody,
};
