import type { Check, Flaw } from '../finding.ts';
import type { SchemaFile } from '../suite.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

export const schemaHeading: Check = {
  id: 'schema-heading',
  title: 'Every schema says its dialect, an $id that matches its path, a title of its own, and what it describes',
  *find({ schemas }) {
    const base = commonBase(schemas);
    const titles = new Map<unknown, string>();
    for (const schema of schemas) {
      yield* heading(schema, base);
      const { file, path, json } = schema;
      const other = titles.get(json['title']);
      if (other !== undefined && json['title'] !== undefined) {
        const wrong = `"${String(json['title'])}" is the title of ${other} too`;
        yield { file, place: '/title', wrong, remedy: 'rename one: titles are the names of the types' };
      }
      titles.set(json['title'], other ?? path);
    }
  },
};

function* heading({ file, path, json }: SchemaFile, base: string): Generator<Flaw> {
  if (json.$schema !== dialect) {
    yield { file, place: '/$schema', wrong: 'the dialect is not that of the suite', remedy: `write "${dialect}"` };
  }
  const id = `${base}${path}`;
  if (json.$id !== id) {
    const wrong = `"${String(json.$id)}" does not match the path of the file`;
    yield { file, place: '/$id', wrong, remedy: `write "${id}"` };
  }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(String(json['title'] ?? ''))) {
    yield { file, place: '/title', wrong: 'there is no title in PascalCase', remedy: 'give it one: it names the type' };
  }
  if (typeof json['description'] !== 'string' || json['description'].trim() === '') {
    const remedy = 'say what it describes, and from what evidence';
    yield { file, place: '/description', wrong: 'there is no description', remedy };
  }
}

/** What most `$id`s have before the path of their file. */
function commonBase(schemas: readonly SchemaFile[]): string {
  const counts = new Map<string, number>();
  for (const { path, json } of schemas) {
    const id = String(json.$id);
    const base = id.endsWith(`/${path}`) ? id.slice(0, -path.length) : undefined;
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'https://okra-contract.example/';
}
