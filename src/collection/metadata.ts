import type { Effect, Evidence } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';

/** What the list at the end of a request's description says about it. */
export interface Metadata {
  readonly evidence: Evidence;
  readonly effect: Effect;
  readonly list: readonly string[] | undefined;
  readonly paginated: boolean;
  readonly sandboxOnly: boolean;
  readonly tags: readonly string[];
}

/** What the suite reads; any other line of a description is text. */
export const metadataKeys: ReadonlySet<string> = new Set([
  'evidence',
  'effect',
  'list',
  'paginated',
  'sandbox only',
  'tags',
]);

/**
 * Reads the `- key: value` lines of a request description. They live in the description because Postman shows it,
 * keeps it on export, and so QA people can read and change it.
 * Without a line, the cautious value holds: an operation is a write unless it says `effect: read`.
 * @throws {Problem} when a known key has a value it cannot have.
 */
export function readMetadata(description: string, source: string): Metadata {
  const lines = new Map<string, string>();
  for (const match of description.matchAll(/^\s*[-*] ([a-z ]+): *(.+?) *$/gm)) {
    const [, key = '', value = ''] = match;
    if (metadataKeys.has(key)) lines.set(key, value.replaceAll('`', ''));
  }
  return {
    evidence: oneOf(lines, 'evidence', ['body', 'envelope'], 'body', source),
    effect: oneOf(lines, 'effect', ['write', 'read', 'destroy'], 'write', source),
    list: lines.get('list')?.split('.'),
    paginated: oneOf(lines, 'paginated', ['yes', 'no'], 'no', source) === 'yes',
    sandboxOnly: oneOf(lines, 'sandbox only', ['yes', 'no'], 'no', source) === 'yes',
    tags: lines.get('tags')?.split(/[ ,]+/).filter(Boolean) ?? [],
  };
}

function oneOf<T extends string>(
  lines: Map<string, string>,
  key: string,
  allowed: readonly T[],
  otherwise: T,
  source: string,
): T {
  const value = lines.get(key);
  if (value === undefined) return otherwise;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new Problem(
    'A request description has a value that means nothing',
    `${source}: "${key}: ${value}"`,
    `write one of: ${allowed.join(', ')}`,
  );
}
