import type { Exchange } from '../core/exchange.ts';

const known = new WeakMap<Exchange, Readonly<Record<string, unknown>>>();

/** What a request asked for by name: the members of its JSON body, and its query parameters. */
export function requestFields(exchange: Exchange): Readonly<Record<string, unknown>> {
  let fields = known.get(exchange);
  if (fields === undefined) {
    const { url, body } = exchange.request;
    fields = { ...(URL.canParse(url) ? Object.fromEntries(new URL(url).searchParams) : {}), ...members(body) };
    known.set(exchange, fields);
  }
  return fields;
}

function members(body: string | undefined): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body ?? '{}');
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
