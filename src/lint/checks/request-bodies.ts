import type { Operation } from '../../core/operation.ts';
import { explain } from '../../schema/explain.ts';
import { pathOf } from '../../schema/schema-files.ts';
import type { Check, Flaw } from '../finding.ts';
import { isSuccess } from '../saved-examples.ts';
import type { LintSuite } from '../suite.ts';

export const requestBodies: Check = {
  id: 'request-bodies',
  title: 'Every saved request satisfies its schema, as far as it holds no variables',
  *find(suite) {
    for (const { operation, item } of suite.requests) {
      if (operation === undefined) continue;
      yield* judge(suite, operation, operation.name);
      for (const [index, { name, code, originalRequest }] of (item.response ?? []).entries()) {
        const body = originalRequest?.body?.raw;
        // What a failure answers may be wrong on purpose.
        if (!isSuccess(code) || body === undefined || body === operation.body) continue;
        yield* judge(suite, { ...operation, body }, `${operation.name} · example "${name ?? String(index + 1)}"`);
      }
    }
  },
};

function* judge({ book, collection: { file } }: LintSuite, operation: Operation, place: string): Generator<Flaw> {
  const schema = `${pathOf(operation.name)}.request.schema.json`;
  const entry = book.schema(schema);
  if ('problem' in entry) return;
  let value: unknown;
  try {
    value = operation.method === 'GET' ? query(operation.url) : JSON.parse(quoteVariables(operation.body ?? '{}'));
  } catch (error) {
    yield { file, place, wrong: `its body is not JSON: ${(error as Error).message}`, remedy: 'mend the body' };
    return;
  }
  // What a variable stands for is known when it is sent; and everything in a query is text.
  const errors = entry
    .validate(value)
    .filter(({ data, keyword }) => keyword === 'required' || !isOpen(data))
    .filter(({ keyword }) => operation.method !== 'GET' || keyword === 'required');
  for (const { pointer, expected, received } of explain(errors)) {
    const wrong = `expected ${expected}, found ${received}`;
    yield { file, place: `${place} · ${pointer || 'request'}`, wrong, remedy: `mend the request, or ${schema}` };
  }
}

function isOpen(value: unknown): boolean {
  return typeof value === 'string' && value.includes('{{');
}

function query(url: string): Record<string, string> {
  const [, text = ''] = url.split('?');
  const pairs = text.split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string]));
}

/** `{"amount": {{amount}}}` is a body of Postman and no JSON; a variable inside quotes is. */
function quoteVariables(body: string): string {
  return body.replaceAll(/"(?:[^"\\]|\\.)*"|\{\{[^{}]*\}\}/g, (part) => (part.startsWith('"') ? part : `"${part}"`));
}
