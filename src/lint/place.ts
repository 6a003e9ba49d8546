import { toPointer } from '../core/json-pointer.ts';
import type { LintSuite } from './suite.ts';
import type { Leaf } from './texts.ts';

/** Where a text stands; in the collection, said with the name of the request that it lies in. */
export function placeOf({ requests, collection }: LintSuite, { file, path }: Leaf): string {
  const pointer = toPointer(path);
  const request = file === collection.file && requests.find((each) => pointer.startsWith(`${each.pointer}/`));
  return request ? `${request.name} · ${pointer.slice(request.pointer.length)}` : pointer;
}
