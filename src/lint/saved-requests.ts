import type { PostmanCollection, PostmanItem } from '../collection/postman.ts';
import { toOperations } from '../collection/to-operations.ts';
import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import { toPointer } from '../core/json-pointer.ts';
import type { JsonFile } from './json-file.ts';

/** A request of the collection, usable or not. */
export interface SavedRequest {
  readonly name: string;
  readonly pointer: string;
  readonly item: PostmanItem;
  /** Undefined where the suite cannot use the request; then `problem` says why. */
  readonly operation: Operation | undefined;
  readonly problem: Problem | undefined;
}

/** All requests, each judged by itself, so that one broken request hides no other. */
export function savedRequests({ file, json }: JsonFile<PostmanCollection>): SavedRequest[] {
  return [...walk(json, json.item, [], [], file)];
}

function* walk(
  collection: PostmanCollection,
  items: readonly PostmanItem[],
  folders: readonly PostmanItem[],
  path: readonly (string | number)[],
  file: string,
): Generator<SavedRequest> {
  for (const [index, item] of items.entries()) {
    const here = [...path, 'item', index];
    if (Array.isArray(item.item)) {
      yield* walk(collection, item.item, [...folders, item], here, file);
      continue;
    }
    const name = [...folders, item].map((each) => each.name ?? '').join(' / ');
    const branch = folders.reduceRight<PostmanItem>((inner, folder) => ({ ...folder, item: [inner] }), item);
    yield { name, pointer: toPointer(here), item, ...attempt({ ...collection, item: [branch] }, file) };
  }
}

function attempt(branch: PostmanCollection, file: string): Pick<SavedRequest, 'operation' | 'problem'> {
  try {
    return { operation: toOperations(branch, file)[0], problem: undefined };
  } catch (error) {
    if (error instanceof Problem) return { operation: undefined, problem: error };
    throw error;
  }
}
