import type { Exchange } from '../core/exchange.ts';
import { headerValues } from '../core/http.ts';
import { bodyOf } from './body.ts';
import type { RuleContext } from './rule.ts';

/** What a server names JSON, a page for people, or anything at all, by mistake; a file has a type of its own. */
const noFileType = /^(?:text\/(?:html|plain|json)|application\/(?:json|[\w.-]+\+json))\s*(?:;|$)/i;

/**
 * Whether an answer is the file that a download is for. The saved example of such an operation is a file, and the sample
 * of the introduction JSON: a server may send either, as long as it says which.
 */
export function isFile(exchange: Exchange, { operation }: RuleContext): boolean {
  const status = exchange.response?.status ?? 0;
  const types = headerValues(exchange.response?.headers ?? [], 'content-type');
  const [type = ''] = types;
  return (
    status >= 200 &&
    status < 300 &&
    types.length === 1 &&
    type !== '' &&
    !noFileType.test(type.trim()) &&
    operation(exchange.operation)?.tags.includes('file') === true &&
    bodyOf(exchange)?.json === undefined
  );
}
