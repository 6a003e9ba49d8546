/** Columns of the project's Prettier. */
const width = 120;

/**
 * JSON as Prettier leaves it when every object stands on lines of its own: two spaces, and a list of plain values on one
 * line where it fits. Written here because Prettier takes seconds for a large collection.
 */
export function toText(value: unknown): string {
  return `${write(value, '', '', '')}\n`;
}

/** @param before what stands on the line before the value, @param after what follows it. */
function write(value: unknown, indent: string, before: string, after: string): string {
  if (Array.isArray(value)) return writeList(value, indent, before, after);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const deeper = `${indent}  `;
  const lines = members.map(([key, member], index) => {
    const comma = index < members.length - 1 ? ',' : '';
    const name = `${deeper}${JSON.stringify(key)}: `;
    return `${name}${write(member, deeper, name, comma)}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function writeList(list: readonly unknown[], indent: string, before: string, after: string): string {
  const flat = inOneLine(list);
  if (flat !== undefined && before.length + flat.length + after.length <= width) return flat;
  const deeper = `${indent}  `;
  if (list.length > 1 && list.every((item) => typeof item === 'number')) return fill(list, deeper, indent);
  const items = list.map((item, index) => {
    const comma = index < list.length - 1 ? ',' : '';
    return `${deeper}${write(item, deeper, deeper, comma)}${comma}`;
  });
  return `[\n${items.join('\n')}\n${indent}]`;
}

/** Undefined for lists that Prettier spreads whatever their length. */
function inOneLine(list: readonly unknown[]): string | undefined {
  const spread = list.length > 1 && list.every((item) => Array.isArray(item) && item.length > 1);
  if (spread) return undefined;
  const parts = list.map((item) => {
    if (Array.isArray(item)) return inOneLine(item);
    if (typeof item === 'object' && item !== null && Object.keys(item).length > 0) return undefined;
    return JSON.stringify(item);
  });
  return parts.every((part) => part !== undefined) ? `[${parts.join(', ')}]` : undefined;
}

/** Numbers stand as many to a line as fit. */
function fill(numbers: readonly number[], deeper: string, indent: string): string {
  const lines: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const text = index < numbers.length - 1 ? `${String(number)},` : String(number);
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + text.length <= width) lines[lines.length - 1] = `${line} ${text}`;
    else lines.push(`${deeper}${text}`);
  }
  return `[\n${lines.join('\n')}\n${indent}]`;
}
