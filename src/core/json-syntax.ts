const space = /[ \t\r\n]*/y;
const token =
  // eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/** What may come next: `end` closes the innermost object or list, or, outside of all, is the end of the text. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/**
 * Where the syntax of a JSON text first goes wrong: the offset of the token, or the length of a text that ends too
 * early or is sound. V8 tells that for some mistakes only.
 */
export function syntaxErrorOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let offset = 0;
  for (;;) {
    offset += match(space, text, offset).length;
    const found = match(token, text, offset);
    const after: Next | undefined = found === '' ? undefined : step(found, next, open);
    if (after === undefined) return offset;
    next = after;
    offset += found.length;
  }
}

/** The same as line and column, both from 1. */
export function syntaxErrorPlace(text: string): { readonly line: number; readonly column: number } {
  const offset = syntaxErrorOffset(text);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What may come after a token, or undefined when the token may not stand here. */
function step(found: string, next: Next, open: ('{' | '[')[]): Next | undefined {
  const inside = open.at(-1);
  const isName = next === 'name' || next === 'name or end';
  const isValue = next === 'value' || next === 'value or end';
  switch (found) {
    case '{':
    case '[':
      if (!isValue) return undefined;
      open.push(found);
      return found === '{' ? 'name or end' : 'value or end';
    case '}':
    case ']':
      if (inside !== (found === '}' ? '{' : '[') || !next.endsWith('or end')) return undefined;
      open.pop();
      return 'comma or end';
    case ':':
      return next === 'colon' ? 'value' : undefined;
    case ',':
      if (next !== 'comma or end' || inside === undefined) return undefined;
      return inside === '{' ? 'name' : 'value';
    default:
      if (isName) return found.startsWith('"') ? 'colon' : undefined;
      return isValue ? 'comma or end' : undefined;
  }
}

function match(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
