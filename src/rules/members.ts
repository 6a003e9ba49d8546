import { toPointer } from '../core/json-pointer.ts';

type Step = string | number;

/** A member at any depth, and where it stands. */
export interface Member {
  /** The path to the object or list that holds it: one for all that it holds, since there are very many members. */
  readonly within: readonly Step[];
  readonly key: Step;
  /** What it goes by: its key, or for the items of a list the name of the list. */
  readonly name: string;
  readonly value: unknown;
}

/** Every named member of a JSON value, outer ones first. List items go by the name of their list. */
export function membersOf(root: unknown): Member[] {
  const members: Member[] = [];
  const visit = (value: object, within: readonly Step[], listName: string): void => {
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value) as [string, unknown][]) {
      const name = isList ? listName : key;
      if (!isList || typeof item !== 'object') members.push({ within, key, name, value: item });
      if (typeof item === 'object' && item !== null) visit(item, [...within, key], name);
    }
  };
  if (typeof root === 'object' && root !== null) visit(root, [], '');
  return members;
}

export function pointerOf({ within, key }: Member): string {
  return toPointer([...within, key]);
}

/** The member of the root that it is, or stands in. */
export function rootNameOf({ within, key }: Member): Step {
  return within[0] ?? key;
}
