import { toPointer } from '../core/json-pointer.ts';
import type { Operation } from '../core/operation.ts';
import type { RuleContext } from './rule.ts';

/** Something with an id, wherever in an answer it stands. */
export interface Thing {
  /** What it is, by the name of the member that holds it: `customer`, also in the list `customers`. */
  readonly kind: string;
  readonly id: string;
  readonly pointer: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Answers of the API end well before. */
const deepest = 20;

/** Every object of a success body that has an id, the outer ones first. */
export function thingsIn(
  body: Readonly<Record<string, unknown>>,
  operation: Operation,
  { contract }: RuleContext,
): readonly Thing[] {
  const { data } = contract.envelope;
  const things: Thing[] = [];
  const visit = (value: object, name: string, path: readonly (string | number)[]): void => {
    if (path.length > deepest) return;
    const isList = Array.isArray(value);
    const members = value as Readonly<Record<string, unknown>>;
    const id = isList ? undefined : (members['_id'] ?? members['id']);
    if (typeof id === 'string' && id !== '') things.push({ kind: kindOf(name), id, pointer: toPointer(path), members });
    for (const [key, item] of Object.entries(members)) {
      if (typeof item === 'object' && item !== null) visit(item, isList ? name : key, [...path, key]);
    }
  };
  // Where data is the thing itself, its product says what it is.
  const root = body[data];
  if (typeof root === 'object' && root !== null) visit(root, operation.product.toLowerCase(), [data]);
  return things;
}

function kindOf(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}
