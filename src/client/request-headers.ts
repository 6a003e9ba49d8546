import type { Plan } from '../core/exchange.ts';

/**
 * The header list of a plan in Node's flat form, with what HTTP/1.1 itself asks for put in where the plan is silent.
 * A list, not an object: a probe may send a header twice or in its own spelling.
 */
export function requestHeaders(plan: Plan, url: URL): string[] {
  const names = new Set(plan.headers.map(([name]) => name.toLowerCase()));
  const added: [string, string][] = [];
  if (!names.has('host')) added.push(['Host', url.host]);
  if (
    !names.has('content-length') &&
    !names.has('transfer-encoding') &&
    (plan.body !== undefined || plan.method === 'POST')
  ) {
    added.push(['Content-Length', String(Buffer.byteLength(plan.body ?? ''))]);
  }
  return [...added, ...plan.headers].flat();
}
