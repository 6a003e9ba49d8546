import type { Pagination } from '../generated/shared.ts';
import type { Page, PageRequest, Policies } from '../pipeline/policies.ts';
import { refuse } from '../pipeline/reply.ts';

const DEFAULT_LIMIT = 10;
/** Greater limits are served as this one. The introduction names no maximum; ours is documented here. */
const MAX_LIMIT = 100;
const MAX_INTEGER = 2_147_483_647;

/** Whole numbers from 1 to 2^31 - 1, as numbers or, as several SDKs send them, as text. */
export const readPage: Policies['readPage'] = (parameters) => {
  const page = readCount(parameters, 'page', 1);
  const limit = readCount(parameters, 'limit', DEFAULT_LIMIT);
  if (page === undefined || limit === undefined) {
    return refuse(400, `${page === undefined ? 'page' : 'limit'} must be a whole number from 1 to ${MAX_INTEGER}.`);
  }
  return { page, limit: Math.min(limit, MAX_LIMIT) };
};

function readCount(parameters: Readonly<Record<string, unknown>>, name: string, otherwise: number): number | undefined {
  if (!Object.hasOwn(parameters, name)) return otherwise;
  const value = parameters[name];
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) && (number as number) >= 1 && (number as number) <= MAX_INTEGER
    ? (number as number)
    : undefined;
}

/** One page of rows. A page beyond the end is an empty list. */
export const paginate: Policies['paginate'] = (rows, request) => ({
  rows: rows.slice((request.page - 1) * request.limit, request.page * request.limit),
  pagination: pagination(rows.length, request),
});

/** The metadata of mongoose-paginate-v2, which the recorded bodies show: an empty collection has one, empty, page. */
function pagination(totalDocs: number, { page, limit }: PageRequest): Page['pagination'] {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit));
  return {
    totalDocs,
    limit,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    page,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    nextPage: page < totalPages ? page + 1 : null,
  } satisfies Pagination;
}
