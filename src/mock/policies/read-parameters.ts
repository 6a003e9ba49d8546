import type { Policies } from '../pipeline/policies.ts';
import { refuse } from '../pipeline/reply.ts';
import { parseStrictJson } from './strict-json.ts';

/** A GET takes its parameters from the query, each name once; a POST from its body, which is one JSON object or nothing. */
export const readParameters: Policies['readParameters'] = (call, operation) => {
  if (operation.method === 'GET') {
    const names = [...call.query.keys()];
    const twice = new Set(names).size < names.length;
    return twice ? refuse(400, 'A query parameter appears twice.') : Object.fromEntries(call.query);
  }
  // Several clients send nothing at all where they have nothing to say; the content type has been looked at by now.
  const parsed = call.body.length === 0 ? { value: {} } : parseStrictJson(call.body);
  if ('problem' in parsed) return refuse(400, parsed.problem);
  const { value } = parsed;
  if (operation.arrayBody) {
    if (Array.isArray(value)) return { items: value as unknown[] };
    // The official node client sends the one item without the array around it.
    return typeof value === 'object' && value !== null
      ? { items: [value] }
      : refuse(400, 'The request body must be a JSON array.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(400, 'The request body must be a JSON object.');
  return value as Readonly<Record<string, unknown>>;
};
