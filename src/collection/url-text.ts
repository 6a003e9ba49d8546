import { Problem } from '../core/problem.ts';
import type { PostmanPair, PostmanUrl } from './postman.ts';

/**
 * A Postman URL as text, with `:name` path variables filled in and `{{variables}}` kept.
 * Postman keeps `raw` and the parts side by side; the parts win, since its editor works on them.
 */
export function urlText(url: string | PostmanUrl | undefined, source: string): string {
  if (typeof url === 'string') return url;
  const text = url === undefined ? '' : fromParts(url);
  if (text === '') throw new Problem('A request has no URL', source, 'give it one that starts with {{base_url}}');
  return text;
}

function fromParts(url: PostmanUrl): string {
  if (url.host === undefined) return url.raw ?? '';
  const host = typeof url.host === 'string' ? url.host : url.host.join('.');
  const path = typeof url.path === 'string' ? url.path.split('/') : (url.path ?? []);
  const filled = path.map((segment) => pathVariable(segment, url.variable ?? []));
  const query = (url.query ?? [])
    .filter((pair) => pair.disabled !== true && pair.key)
    .map((pair) => `${String(pair.key)}=${String(pair.value ?? '')}`);
  return [host, ...filled].join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

function pathVariable(segment: string, variables: readonly PostmanPair[]): string {
  if (!segment.startsWith(':')) return segment;
  const value = variables.find((pair) => pair.key === segment.slice(1))?.value;
  return value === undefined ? segment : String(value);
}
