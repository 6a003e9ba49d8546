import type { Reply } from '../../pipeline/reply.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Changes the envelope of a success; other replies pass. */
export function mapSuccess(reply: Reply, change: (body: JsonObject) => unknown): Reply {
  return reply.status < 300 && isObject(reply.body) ? { ...reply, body: change(reply.body) } : reply;
}

/** Changes the body of an error; other replies pass. */
export function mapError(reply: Reply, change: (body: JsonObject) => unknown): Reply {
  return reply.status >= 400 && isObject(reply.body) ? { ...reply, body: change(reply.body) } : reply;
}

/** Changes `data` of a success. */
export function mapData(reply: Reply, change: (data: unknown) => unknown): Reply {
  return mapSuccess(reply, (body) => ('data' in body ? { ...body, data: change(body['data']) } : body));
}

/** Changes `data.pagination` of a page. */
export function mapPagination(reply: Reply, change: (pagination: JsonObject) => unknown): Reply {
  return mapData(reply, (data) =>
    isObject(data) && isObject(data['pagination']) ? { ...data, pagination: change(data['pagination']) } : data,
  );
}

/** Changes every list of objects in `data`, such as `data.accounts`. */
export function mapLists(reply: Reply, change: (items: readonly JsonObject[]) => unknown): Reply {
  return mapData(reply, (data) => {
    if (!isObject(data)) return data;
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, isObjects(value) ? change(value) : value]),
    );
  });
}

/** A copy in which every member of every object, at any depth, has been put through a function. Undefined drops the member. */
export function mapMembers(
  value: unknown,
  change: (name: string, value: unknown, owner: JsonObject) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapMembers(item, change));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, item]) => [name, mapMembers(change(name, item, value), change)] as const,
  );
  return Object.fromEntries(members.filter(([, item]) => item !== undefined));
}

export function omit(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function isObjects(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}
