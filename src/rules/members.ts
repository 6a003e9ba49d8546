import { toPointer } from '../core/json-pointer.ts';

/** A member at any depth, with the path to it. */
export interface Member {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly value: unknown;
}

/** Every named member of a JSON value, outer ones first. List items go by the name of their list. */
export function* membersOf(value: unknown, path: readonly (string | number)[] = [], name = ''): Generator<Member> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item !== 'object') yield { path: [...path, index], name, value: item };
      yield* membersOf(item, [...path, index], name);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield { path: [...path, key], name: key, value: item };
      yield* membersOf(item, [...path, key], key);
    }
  }
}

export function pointerOf(member: Member): string {
  return toPointer(member.path);
}
