import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import { authorizationOf } from './authorization.ts';
import { readMetadata } from './metadata.ts';
import type { PostmanAuth, PostmanCollection, PostmanItem, PostmanPair, PostmanRequest } from './postman.ts';
import { descriptionText } from './postman.ts';
import { urlText } from './url-text.ts';

/** What a folder hands down to the requests in it. */
interface Inherited {
  readonly folders: readonly string[];
  readonly auth: PostmanAuth | null | undefined;
}

/** The requests of a collection as a flat list, with what their folders hand down. */
export function toOperations(collection: PostmanCollection, path: string): Operation[] {
  const operations = [...walk(collection.item, { folders: [], auth: collection.auth }, path)];
  const seen = new Set<string>();
  for (const { name, source } of operations) {
    if (seen.has(name)) throw new Problem('Two requests have the same name', source, 'rename one of them');
    seen.add(name);
  }
  return operations;
}

function* walk(items: readonly PostmanItem[], inherited: Inherited, path: string): Generator<Operation> {
  for (const [index, item] of items.entries()) {
    const folders = [...inherited.folders, item.name ?? ''];
    const source = `${path}: ${folders.join(' / ')}`;
    if (typeof item.name !== 'string' || item.name === '') {
      throw new Problem('An item of the collection has no name', `${source}item ${index + 1}`, 'give it a name');
    }
    if (item.item !== undefined) {
      yield* walk(item.item, { folders, auth: item.auth ?? inherited.auth }, path);
    } else if (item.request !== undefined) {
      yield toOperation(item, { folders, auth: inherited.auth }, source);
    } else {
      throw new Problem('An item is neither a folder nor a request', source, 'give it "item" or "request"');
    }
  }
}

function toOperation(item: PostmanItem, { folders, auth }: Inherited, source: string): Operation {
  const request: PostmanRequest = typeof item.request === 'string' ? { url: item.request } : (item.request ?? {});
  const description = descriptionText(request.description) || descriptionText(item.description);
  const examples = (item.response ?? []).map((example) => example.code ?? 0);
  const successes = examples.filter((code) => code >= 200 && code < 300);
  return {
    name: folders.join(' / '),
    product: folders.length > 1 ? String(folders[0]) : '',
    title: String(folders.at(-1)),
    method: (request.method ?? 'GET').toUpperCase(),
    url: urlText(request.url, source),
    headers: headersOf(request.header, source),
    authorization: authorizationOf(request.auth ?? auth, source),
    body: bodyOf(request, source),
    ...readMetadata(description, source),
    successStatuses: successes.length > 0 ? [...new Set(successes)] : [200],
    source,
  };
}

function headersOf(header: readonly PostmanPair[] | string | undefined, source: string): [string, string][] {
  if (typeof header === 'string') {
    throw new Problem('Headers are written as one text', source, 'write them as a list of key and value');
  }
  const enabled = (header ?? []).filter((pair) => pair.disabled !== true && pair.key);
  return enabled.map((pair) => [String(pair.key), String(pair.value ?? '')]);
}

function bodyOf(request: PostmanRequest, source: string): string | undefined {
  const { body } = request;
  if (!body || body.disabled === true) return undefined;
  if (body.mode === 'raw') return body.raw ?? '';
  throw new Problem(
    'A request has a body that the suite cannot send',
    `${source}: body mode "${String(body.mode)}"`,
    'the API takes JSON: use mode "raw"',
  );
}
