import type { Exchange } from '../../core/exchange.ts';
import { isWord, mostWords, sortsThings } from './words.ts';

/** What a field was seen to hold; the place in the list is its bit in a shape. */
export const typeNames = ['null', 'boolean', 'number', 'string', 'list', 'object'] as const;
export type TypeName = (typeof typeNames)[number];

const nothing = 1;
const object = 32;

/** What was seen of one field, and below it. It grows as bodies are walked. */
export interface Shape {
  /** Bits of `typeNames`. */
  types: number;
  /** How many values there were, null included; and how many of them were objects. */
  values: number;
  objects: number;
  readonly fields: Map<string, Shape>;
  items: Shape | undefined;
  /** The values of a field that sorts things; undefined when it is none, or they are too many or no short words. */
  words: Map<string, Exchange | undefined> | undefined;
  /** The exchanges that showed it first, as null, and without it. Only known where they were sent. */
  first: Exchange | undefined;
  firstNull: Exchange | undefined;
  firstWithout: Exchange | undefined;
}

export function newShape(name: string, first: Exchange | undefined): Shape {
  return {
    types: 0,
    values: 0,
    objects: 0,
    fields: new Map(),
    items: undefined,
    words: sortsThings(name) ? new Map() : undefined,
    first,
    firstNull: undefined,
    firstWithout: undefined,
  };
}

export function typesOf(shape: Shape): TypeName[] {
  return typeNames.filter((_, index) => (shape.types & (1 << index)) !== 0);
}

export function sawNull(shape: Shape): boolean {
  return (shape.types & nothing) !== 0;
}

/** Adds one value. Every body of a run goes through here, so it does no more than look up and count. */
export function see(shape: Shape, value: unknown, exchange: Exchange): void {
  shape.values += 1;
  if (value === null) {
    shape.types |= nothing;
    shape.firstNull ??= exchange;
  } else if (Array.isArray(value)) {
    shape.types |= 16;
    if (value.length === 0) return;
    shape.items ??= newShape('', exchange);
    for (const item of value) see(shape.items, item, exchange);
  } else if (typeof value === 'object') {
    seeObject(shape, value as Readonly<Record<string, unknown>>, exchange);
  } else if (typeof value === 'string') {
    shape.types |= 8;
    if (shape.words !== undefined) shape.words = withWord(shape.words, value, exchange);
  } else {
    shape.types |= typeof value === 'boolean' ? 2 : 4;
  }
}

function seeObject(shape: Shape, value: Readonly<Record<string, unknown>>, exchange: Exchange): void {
  shape.types |= object;
  shape.objects += 1;
  let names = 0;
  for (const key of Object.keys(value)) {
    names += 1;
    const name = nameOf(key);
    let field = shape.fields.get(name);
    if (field === undefined) {
      field = newShape(name, exchange);
      shape.fields.set(name, field);
    }
    see(field, value[key], exchange);
  }
  if (names < shape.fields.size) {
    for (const [name, field] of shape.fields) if (!Object.hasOwn(value, name)) field.firstWithout ??= exchange;
  }
}

/** Some objects have ids or dates for names; those are one field, and none of them is written down. */
function nameOf(key: string): string {
  return key.length > 64 || /\d{4}|[@\s]|^[\da-f-]{12,}$/.test(key) ? '*' : key;
}

function withWord(
  words: Map<string, Exchange | undefined>,
  value: string,
  exchange: Exchange | undefined,
): Shape['words'] {
  if (words.has(value)) return words;
  if (words.size === mostWords || !isWord(value)) return undefined;
  return words.set(value, exchange);
}

/** A shape as it travels between processes. */
export interface PackedShape {
  readonly t: number;
  readonly v: number;
  readonly o?: number;
  readonly f?: Readonly<Record<string, PackedShape>>;
  readonly i?: PackedShape;
  readonly w?: readonly string[];
}

export function pack(shape: Shape): PackedShape {
  return {
    t: shape.types,
    v: shape.values,
    ...(shape.objects === 0 ? {} : { o: shape.objects }),
    ...(shape.fields.size === 0
      ? {}
      : { f: Object.fromEntries([...shape.fields].map(([name, f]) => [name, pack(f)])) }),
    ...(shape.items === undefined ? {} : { i: pack(shape.items) }),
    ...(shape.words === undefined ? {} : { w: [...shape.words.keys()] }),
  };
}

/** Adds what another process saw. */
export function addPacked(shape: Shape, packed: PackedShape): void {
  shape.types |= packed.t;
  shape.values += packed.v;
  shape.objects += packed.o ?? 0;
  if (packed.w === undefined) shape.words = undefined;
  for (const word of packed.w ?? []) {
    if (shape.words !== undefined) shape.words = withWord(shape.words, word, undefined);
  }
  for (const [name, field] of Object.entries(packed.f ?? {})) {
    const known = shape.fields.get(name) ?? newShape(name, undefined);
    shape.fields.set(name, known);
    addPacked(known, field);
  }
  if (packed.i !== undefined) addPacked((shape.items ??= newShape('', undefined)), packed.i);
}
