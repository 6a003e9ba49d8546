const first = ['$schema', '$id', 'title', 'description', 'x-evidence'];

/**
 * The text of a schema with its heading in front, in the usual order. Everything else stays as it was written: schemas
 * are written by hand, and their layout is Prettier's business.
 */
export function headingFirst(text: string): string {
  const members = topMembers(text);
  const names = members.map(({ name }) => name);
  const wanted = [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
  if (wanted.join('\n') === names.join('\n')) return text;
  const byName = new Map(members.map(({ name, source }) => [name, source]));
  return `{\n  ${wanted.map((name) => byName.get(name)).join(',\n  ')}\n}\n`;
}

/** The members of the outermost object, each as it is written. The text is valid JSON. */
function topMembers(text: string): { readonly name: string; readonly source: string }[] {
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g);
  const members: { name: string; source: string }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of tokens) {
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    if ((depth === 1 && token === ',') || (depth === 0 && closes)) {
      const source = text.slice(start, index).trim();
      const name = /^"((?:[^"\\]|\\.)*)"/.exec(source)?.[1];
      if (name !== undefined) members.push({ name, source });
      start = index + 1;
    }
    if (token === '{' || token === '[') {
      depth += 1;
      if (depth === 1) start = index + 1;
    }
  }
  return members;
}
