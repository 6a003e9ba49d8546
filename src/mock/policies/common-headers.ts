import type { Policies } from '../pipeline/policies.ts';
import type { Header } from '../pipeline/reply.ts';

const CORS: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After'],
];

/** Date comes from the mock's clock, so that Reset can be judged against it after a test has moved the clock. */
export const commonHeaders: Policies['commonHeaders'] = ({ status, body }, { now, route }) => [
  ['Date', dateOf(now)],
  ...(body === undefined ? [] : [['Content-Type', 'application/json; charset=utf-8'] as const]),
  ['Cache-Control', 'no-store'],
  ...CORS,
  ...(route.kind === 'preflight' && status === 204 ? preflight(route.allow) : []),
];

let second = Number.NaN;
let written = '';

/** Written once for each second, as most servers do. */
function dateOf(now: number): string {
  const current = Math.floor(now / 1_000);
  if (current !== second) written = new Date(now).toUTCString();
  second = current;
  return written;
}

function preflight(allow: readonly string[]): readonly Header[] {
  return [
    ['Allow', allow.join(', ')],
    ['Access-Control-Allow-Methods', allow.join(', ')],
    ['Access-Control-Allow-Headers', 'Authorization, Content-Type'],
    ['Access-Control-Max-Age', '600'],
  ];
}
