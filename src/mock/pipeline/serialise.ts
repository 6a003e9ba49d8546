/**
 * Where an item keeps its own JSON, behind a comma. Not enumerable, so that a copy, which a fault may change, does not have
 * it.
 */
const BYTES = Symbol('JSON');

interface Kept {
  readonly [BYTES]?: Buffer;
}

/** The same item with its JSON made beforehand, and frozen to the bottom, so that the JSON stays true. */
export function keepJson<Item extends object>(item: Item): Item {
  Object.defineProperty(item, BYTES, { value: Buffer.from(`,${JSON.stringify(item)}`) });
  return freeze(item);
}

/**
 * The bytes of JSON.stringify. The items of a page are most of a body: those that kept their JSON are not written anew. They
 * are looked for where lists are, in the body and in its data.
 */
export function serialise(body: unknown): Buffer {
  const writer = new Writer();
  writer.write(body, 2);
  return writer.end();
}

/** A class and not closures: these are made for every call. */
class Writer {
  readonly #parts: Buffer[] = [];
  #text = '';

  /** @param levels how far below there may be lists whose items kept their JSON. */
  write(value: unknown, levels: number): void {
    const isObject = typeof value === 'object' && value !== null && !('toJSON' in value);
    if (isObject && Array.isArray(value)) this.#list(value);
    else if (isObject && levels > 0) this.#members(value, levels - 1);
    else this.#text += JSON.stringify(value);
  }

  end(): Buffer {
    const last = Buffer.from(this.#text);
    return this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
  }

  #members(value: object, levels: number): void {
    let separator = '{';
    for (const [name, member] of Object.entries(value) as [string, unknown][]) {
      if (member === undefined) continue;
      this.#text += `${separator}${JSON.stringify(name)}:`;
      separator = ',';
      this.write(member, levels);
    }
    this.#text += separator === '{' ? '{}' : '}';
  }

  #list(items: readonly unknown[]): void {
    if (!items.some(bytesOf)) {
      this.#text += JSON.stringify(items);
      return;
    }
    this.#text += '[';
    for (const [index, item] of items.entries()) {
      const bytes = bytesOf(item);
      if (bytes === undefined) {
        this.#text += `${index === 0 ? '' : ','}${JSON.stringify(item ?? null)}`;
      } else {
        if (this.#text !== '') this.#parts.push(Buffer.from(this.#text));
        this.#parts.push(index === 0 ? bytes.subarray(1) : bytes);
        this.#text = '';
      }
    }
    this.#text += ']';
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
