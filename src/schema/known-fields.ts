import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { toPointer } from '../core/json-pointer.ts';

/** A place in a schema file. */
export interface Site {
  /** The file, with the folder of all schemas. */
  readonly path: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly schema: AnySchemaObject;
}

/** What a schema says of one field, through its references and branches. */
export interface KnownField {
  /** Where it is described. */
  readonly sites: Site[];
  /** Where the names of its members stand. */
  readonly holders: Site[];
  readonly members: Map<string, KnownField>;
  readonly required: Set<string>;
  items: KnownField | undefined;
  /** Other names are foreseen. */
  open: boolean;
  nullable: boolean;
  /** Its values are listed. */
  listed: boolean;
}

export interface Documents {
  /** The schema behind a `$ref` of a document. */
  readonly resolve: (reference: string, from: AnySchemaObject) => AnySchemaObject | undefined;
  readonly pathOf: (document: AnySchemaObject) => string;
}

export function knownFields(root: AnySchemaObject, { resolve, pathOf }: Documents): KnownField {
  const read = (
    schema: unknown,
    document: AnySchemaObject,
    pointer: string,
    field: KnownField,
    seen: readonly unknown[],
  ): void => {
    if (typeof schema !== 'object' || schema === null || seen.includes(schema)) return;
    const parts = schema as AnySchemaObject;
    const { type, additionalProperties, required = [], properties, items, prefixItems = [], $ref } = parts;
    const inside = [...seen, schema];
    const site: Site = { path: pathOf(document), pointer, schema: parts };
    const go = (part: unknown, into: KnownField, ...more: (string | number)[]): void => {
      read(part, document, pointer + toPointer(more), into, inside);
    };
    field.sites.push(site);
    field.nullable ||= [type].flat().includes('null');
    field.listed ||= 'enum' in parts || 'const' in parts;
    field.open ||= additionalProperties !== undefined && additionalProperties !== false;
    for (const name of required as string[]) field.required.add(name);
    if (typeof properties === 'object') {
      field.holders.push(site);
      for (const [name, property] of Object.entries(properties as object)) {
        const member = field.members.get(name) ?? nothingKnown();
        field.members.set(name, member);
        go(property, member, 'properties', name);
      }
    }
    field.items ??= items === undefined && (prefixItems as unknown[]).length === 0 ? undefined : nothingKnown();
    if (field.items !== undefined) {
      go(items, field.items, 'items');
      for (const [index, item] of (prefixItems as unknown[]).entries()) {
        go(item, field.items, 'prefixItems', index);
      }
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      for (const [index, branch] of ((parts[keyword] ?? []) as unknown[]).entries()) go(branch, field, keyword, index);
    }
    const target = typeof $ref === 'string' ? resolve($ref, document) : undefined;
    if (target !== undefined) read(target, target, '', field, inside);
  };
  const field = nothingKnown();
  read(root, root, '', field, []);
  return field;
}

function nothingKnown(): KnownField {
  return {
    sites: [],
    holders: [],
    members: new Map(),
    required: new Set(),
    items: undefined,
    open: false,
    nullable: false,
    listed: false,
  };
}
