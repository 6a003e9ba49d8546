import type { Kind } from './arrange.ts';

/** Name and value, as of a header: `text` is what their type is when there is none. */
const pair: Kind = {
  order: ['key', 'value', 'type', 'description', 'disabled'],
  tidy: (value) => plainDescription(without(value, 'type', (type) => type === 'text')),
};

const plainPair: Kind = { order: ['key', 'value', 'type', 'description', 'disabled'], tidy: plainDescription };

const url: Kind = {
  order: ['raw', 'protocol', 'host', 'port', 'path', 'query', 'variable', 'hash'],
  members: { query: plainPair, variable: plainPair },
};

const body: Kind = {
  order: ['mode', 'raw', 'urlencoded', 'formdata', 'graphql', 'file', 'options', 'disabled'],
  tidy: unixLines('raw'),
};

const request: Kind = {
  order: ['auth', 'method', 'header', 'body', 'url', 'description'],
  members: { header: pair, body, url },
  tidy: plainDescription,
};

const response: Kind = {
  order: [
    'name',
    'originalRequest',
    'status',
    'code',
    '_postman_previewlanguage',
    'header',
    'cookie',
    'responseTime',
    'body',
  ],
  drop: ['id', '_postman_id', 'uid'],
  members: { originalRequest: request, header: pair },
  tidy: (value) => unixLines('body')(without(value, 'responseTime', (time) => time === null)),
};

const script: Kind = {
  order: ['exec', 'type'],
  drop: ['id'],
  tidy: (value) => without(without(value, 'packages', isEmpty), 'requests', isEmpty),
};

const event: Kind = { order: ['listen', 'script'], drop: ['id'], members: { script } };

/** A folder or a request. */
const item: Kind = {
  order: ['name', 'item', 'description', 'auth', 'event', 'protocolProfileBehavior', 'request', 'response'],
  drop: ['id', '_postman_id', 'uid', '_postman_isSubFolder'],
  members: { item: () => item, event, request, response },
  tidy: (value) => plainDescription(without(value, 'event', isEmpty)),
};

export const collectionKind: Kind = {
  order: ['info', 'item', 'auth', 'event', 'variable'],
  members: {
    info: {
      order: ['name', 'description', 'version', 'schema'],
      drop: ['_postman_id', '_exporter_id', '_collection_link'],
      tidy: plainDescription,
    },
    item,
    event,
    variable: { ...plainPair, drop: ['id'] },
  },
  tidy: (value) => without(value, 'event', isEmpty),
};

export const environmentKind: Kind = {
  order: ['name', 'values', '_postman_variable_scope'],
  drop: ['id', 'color', '_postman_exported_at', '_postman_exported_using'],
  members: { values: { order: ['key', 'value', 'type', 'description', 'enabled'] } },
};

type Value = Readonly<Record<string, unknown>>;

function without(value: Value, name: string, when: (member: unknown) => boolean): Value {
  if (!(name in value) || !when(value[name])) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

function isEmpty(member: unknown): boolean {
  return typeof member === 'object' && member !== null && Object.keys(member).length === 0;
}

/** Older exports wrap descriptions; lines that were typed on Windows end in two characters. */
function plainDescription(value: Value): Value {
  const { description } = value;
  if (description === undefined) return value;
  const { content } = (description ?? {}) as { content?: unknown };
  const text = typeof content === 'string' ? content : description;
  return { ...value, description: typeof text === 'string' ? text.replaceAll('\r\n', '\n') : text };
}

function unixLines(name: string): (value: Value) => Value {
  return (value) => {
    const text = value[name];
    return typeof text === 'string' ? { ...value, [name]: text.replaceAll('\r\n', '\n') } : value;
  };
}
