import type { LintSuite } from './suite.ts';

/** A text or number in a file, bodies of requests and examples read as the JSON that they hold. */
export interface Leaf {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Name of the member that holds it; that of the list for an item of a list. */
  readonly key: string;
  readonly value: string | number;
}

/** Every text and number in the files of a suite. */
export function* leavesOf(suite: LintSuite): Generator<Leaf> {
  for (const { file, json } of [suite.collection, ...suite.environments, ...suite.schemas]) {
    for (const leaf of leaves(json, [], '')) yield { ...leaf, file };
  }
}

function* leaves(value: unknown, path: readonly (string | number)[], key: string): Generator<Omit<Leaf, 'file'>> {
  if (typeof value === 'number') yield { path, key, value };
  if (typeof value === 'string') {
    const inner = embedded(value);
    if (inner === undefined) yield { path, key, value };
    else yield* leaves(inner, path, key);
  }
  if (typeof value !== 'object' || value === null) return;
  // Postman writes headers, parameters and variables as pairs: the name of a value stands beside it.
  const { key: pairName } = value as { key?: unknown };
  for (const [name, member] of Object.entries(value)) {
    const memberKey = Array.isArray(value) ? key : name;
    yield* leaves(member, [...path, name], name === 'value' && typeof pairName === 'string' ? pairName : memberKey);
  }
}

function embedded(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || text.startsWith('{{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
