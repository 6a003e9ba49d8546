import { isUtf8 } from 'node:buffer';

/** Deeper nesting than this is refused: no operation needs more than four levels. */
const MAX_DEPTH = 64;

/** The value of a JSON text, or what is wrong with it. Duplicate member names and deep nesting are wrong as well. */
export function parseStrictJson(bytes: Buffer): { readonly value: unknown } | { readonly problem: string } {
  if (!isUtf8(bytes)) return { problem: 'The request body is not UTF-8.' };
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The request body is not valid JSON.' };
  }
  // Written anew it is the same text, so no name was lost, and as short a text cannot be nested too deeply.
  if (text.length <= 2 * MAX_DEPTH && JSON.stringify(value) === text) return { value };
  const problem = scan(text);
  return problem === undefined ? { value } : { problem };
}

/** Walks a text that is known to be JSON, without recursion: a body may be nested a million deep. */
function scan(text: string): string | undefined {
  const stack: (Set<string> | undefined)[] = [];
  let nameNext = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (unit === '{' || unit === '[') {
      if (stack.length >= MAX_DEPTH) return 'The request body is nested too deeply.';
      stack.push(unit === '{' ? new Set() : undefined);
      nameNext = unit === '{';
    } else if (unit === '}' || unit === ']') {
      stack.pop();
      nameNext = false;
    } else if (unit === ',') {
      nameNext = stack.at(-1) !== undefined;
    } else if (unit === '"') {
      const end = endOfString(text, index);
      const names = stack.at(-1);
      if (nameNext && names !== undefined) {
        const name = JSON.parse(text.slice(index, end + 1)) as string;
        if (names.has(name)) return 'The request body has two members of one name.';
        names.add(name);
      }
      nameNext = false;
      index = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}
