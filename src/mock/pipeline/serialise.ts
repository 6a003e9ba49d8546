/** Where an item keeps its own JSON. Not enumerable, so that a copy, which a fault may change, does not have it. */
const BYTES = Symbol('JSON');

const COMMA = Buffer.from(',');

interface Kept {
  readonly [BYTES]?: Buffer;
}

/** The same item with its JSON made beforehand, and frozen to the bottom, so that the JSON stays true. */
export function keepJson<Item extends object>(item: Item): Item {
  Object.defineProperty(item, BYTES, { value: Buffer.from(JSON.stringify(item)) });
  return freeze(item);
}

/**
 * The bytes of JSON.stringify. The items of a page are most of a body: those that kept their JSON are not written anew. They
 * are looked for where lists are, in the body and in its data.
 */
export function serialise(body: unknown): Buffer {
  const parts: Buffer[] = [];
  let text = '';
  write(body, 2);
  if (parts.length === 0) return Buffer.from(text);
  return Buffer.concat([...parts, Buffer.from(text)]);

  function write(value: unknown, levels: number): void {
    if (typeof value !== 'object' || value === null || levels < 0 || 'toJSON' in value) text += JSON.stringify(value);
    else if (Array.isArray(value)) writeList(value);
    else writeMembers(value, levels - 1);
  }

  function writeMembers(value: object, levels: number): void {
    text += '{';
    let separator = '';
    for (const [name, member] of Object.entries(value) as [string, unknown][]) {
      if (member === undefined) continue;
      text += `${separator}${JSON.stringify(name)}:`;
      separator = ',';
      write(member, levels);
    }
    text += '}';
  }

  function writeList(items: readonly unknown[]): void {
    if (!items.some(bytesOf)) {
      text += JSON.stringify(items);
      return;
    }
    for (const [index, item] of items.entries()) {
      text += index === 0 ? '[' : ',';
      const bytes = bytesOf(item);
      if (bytes === undefined) {
        text += JSON.stringify(item ?? null);
      } else {
        parts.push(text === ',' ? COMMA : Buffer.from(text), bytes);
        text = '';
      }
    }
    text += ']';
  }
}

function bytesOf(value: unknown): Buffer | undefined {
  return typeof value === 'object' && value !== null ? (value as Kept)[BYTES] : undefined;
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value) as unknown[]) {
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) freeze(member);
  }
  return Object.freeze(value);
}
