import type { Json } from './sound-suite.ts';

let ids = 0;
/** Another one every time, as on every import. */
const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;

/** A collection as Postman writes it: tabs, ids, marks of the exporter, default types, members in an order of its own. */
export function exportedCollection(collection: Json): string {
  const { info, ...rest } = structuredClone<Json>(collection);
  const exported = {
    ...rest,
    info: { _postman_id: newId(), ...info, _exporter_id: '1', _collection_link: 'https://go.postman.example/c' },
    item: rest.item.map(exportedItem),
  };
  return JSON.stringify(exported, null, '\t');
}

function exportedItem({ name, ...rest }: Json): Json {
  if (rest.item !== undefined) return { ...rest, item: rest.item.map(exportedItem), id: newId(), name };
  return {
    name,
    id: newId(),
    event: [],
    response: rest.response.map(({ body, ...answer }: Json) => ({
      id: newId(),
      body: windowsLines(body),
      responseTime: null,
      ...answer,
      originalRequest: exportedRequest(answer.originalRequest),
    })),
    request: exportedRequest(rest.request),
  };
}

function exportedRequest({ description, header, body, ...rest }: Json): Json {
  return {
    ...rest,
    ...(description === undefined
      ? {}
      : { description: { content: windowsLines(description), type: 'text/markdown' } }),
    ...(body === undefined ? {} : { body: { ...body, raw: windowsLines(body.raw) } }),
    header: header.map((each: object) => ({ type: 'text', ...each })),
  };
}

function windowsLines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

export function exportedEnvironment(environment: Json): string {
  const { values, ...rest } = structuredClone<Json>(environment);
  const exported = {
    id: newId(),
    ...rest,
    values: values.map(({ key, value, ...more }: Json) => ({ ...more, value, key })),
    _postman_exported_at: '2026-01-01T00:00:00.000Z',
    _postman_exported_using: 'Postman/11.0.0',
  };
  return JSON.stringify(exported, null, '\t');
}
