import { variablesIn } from '../collection/variables.ts';
import type { Operation } from '../core/operation.ts';
import { loadSuite } from './suite.ts';

/** The operations of the run that change nothing; probes that need just any operation take one of these. */
export function reads(): Operation[] {
  return loadSuite().operations.filter((operation) => operation.effect === 'read');
}

/** The operations of the run that make or change something, and take nothing away. */
export function writes(): Operation[] {
  return loadSuite().operations.filter((operation) => operation.effect === 'write');
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

/**
 * The POST that needs least, then one operation of each product, and of each group of its paths: who looks at the key and
 * reads the body may differ from one to the next.
 */
export function oneOfEachProduct(): Operation[] {
  const seen = new Set<string>();
  const groupOf = ({ product, url }: Operation): string =>
    `${product} ${url.replace('{{base_url}}/', '').split('/')[0] ?? ''}`;
  return [...aPost(), ...reads()].filter((operation) => seen.size < seen.add(groupOf(operation)).size);
}

/** Lists that come in pages. */
export function pagedLists(): Operation[] {
  return reads().filter((operation) => operation.paginated && operation.list !== undefined);
}

/** Paged lists whose request is empty. */
export function wholeLists(): Operation[] {
  return pagedLists().filter((operation) => !asksForSomething(operation));
}

/** Paged lists of a company's things: those of everything there is, and those of a range of dates. */
export function listsOfACompany(): Operation[] {
  const { from, to } = loadSuite().contract.dateRange;
  return pagedLists().filter(({ body = '' }) => variablesIn(body).every((name) => name === from || name === to));
}

/**
 * Paged lists that are asked for something. Those whose items must all name the customer or account asked for come
 * first: a walk through one of them meets the items of others.
 */
export function filteredLists(): Operation[] {
  const fields = Object.keys(loadSuite().contract.echoes);
  const rankOf = ({ body = '' }: Operation): number => {
    const rank = fields.findIndex((field) => body.includes(`"${field}"`));
    return rank === -1 ? fields.length : rank;
  };
  return pagedLists()
    .filter(asksForSomething)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function asksForSomething({ body = '' }: Operation): boolean {
  return body.includes('{{');
}
