import type { SchemaFile } from '../suite.ts';

export const banner = '// Generated from the schemas, do not edit: npm run types';
const width = 120;

interface Declaration {
  readonly name: string;
  readonly text: string;
}

/** Cuts one long module into one for each folder of the schemas, with the imports that they need of each other. */
export function toModules(everything: string, schemas: readonly SchemaFile[], leaveOut: string): Map<string, string> {
  const folderOf = new Map(schemas.map(({ path, json }) => [String(json['title']), String(path.split('/')[0])]));
  const modules = new Map<string, Declaration[]>();
  for (const declaration of declarations(everything)) {
    if (declaration.name === leaveOut) continue;
    const folder = folderOf.get(declaration.name) ?? 'shared';
    modules.set(folder, [...(modules.get(folder) ?? []), declaration]);
  }
  return new Map([...modules].map(([folder, own]) => [`${folder}.ts`, moduleText(folder, own, modules)]));
}

function declarations(text: string): Declaration[] {
  const blocks = text.split(/^(?=\/\*\*$)|(?<!^ \*\/\n)^(?=export )/m).filter((block) => block.trim() !== '');
  return blocks.map((block) => ({
    name: /^export (?:type|interface) (\w+)/m.exec(block)?.[1] ?? '',
    text: block.trim(),
  }));
}

function moduleText(
  folder: string,
  own: readonly Declaration[],
  modules: ReadonlyMap<string, readonly Declaration[]>,
): string {
  const sorted = [...own].sort((a, b) => (a.name < b.name ? -1 : 1));
  const words = new Set(sorted.flatMap(({ text }) => text.replaceAll(/\/\*\*.*?\*\//gs, '').match(/\w+/g) ?? []));
  const imports = [...modules].flatMap(([other, theirs]) => {
    const names = theirs.map(({ name }) => name).filter((name) => other !== folder && words.has(name));
    return names.length === 0 ? [] : [importOf(names.sort(), `./${other}.ts`)];
  });
  return `${[[banner, ...imports].join('\n'), ...sorted.map(({ text }) => text)].join('\n\n')}\n`;
}

/** On one line where it fits, as Prettier has it. */
function importOf(names: readonly string[], path: string): string {
  const line = `import type { ${names.join(', ')} } from '${path}';`;
  return line.length <= width
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';`;
}
