import type { LintSuite } from './suite.ts';

/** A pointer into the collection, said with the name of the request that it lies in. */
export function placeInCollection({ requests }: LintSuite, pointer: string): string {
  const request = requests.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  if (request === undefined) return pointer;
  const rest = pointer.slice(request.pointer.length);
  return rest === '' ? request.name : `${request.name} · ${rest}`;
}
