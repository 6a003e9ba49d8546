import type { Operation } from '../core/operation.ts';
import { loadSuite } from './suite.ts';

/** The operations of the run that change nothing; probes that need just any operation take one of these. */
export function reads(): Operation[] {
  return loadSuite().operations.filter((operation) => operation.effect === 'read');
}

/** A POST operation that changes nothing: a list that needs no id where there is one. At most one, so that tests can loop. */
export function aPost(): Operation[] {
  const posts = reads().filter((operation) => operation.method === 'POST');
  return posts.toSorted((a, b) => effort(a) - effort(b)).slice(0, 1);
}

/** How much a request needs to be right: the fewer variables and fields, the less can go wrong beside what is probed. */
function effort({ body = '', paginated }: Operation): number {
  return body.split('{{').length * 1_000 + body.length + (paginated ? 0 : 500);
}

/** A GET operation that changes nothing; at most one. */
export function aGet(): Operation[] {
  return reads()
    .filter((operation) => operation.method === 'GET')
    .slice(0, 1);
}

/** One POST and one GET, as far as the run has them. */
export function oneOfEach(): Operation[] {
  return [...aPost(), ...aGet()];
}

/** Lists that come in pages. */
export function pagedLists(): Operation[] {
  return reads().filter((operation) => operation.paginated && operation.list !== undefined);
}
