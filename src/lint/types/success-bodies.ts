import { pathOf } from '../../schema/schema-files.ts';
import type { LintSuite } from '../suite.ts';
import { banner } from './to-modules.ts';

/** The module that says which type the success body of an operation has. Where a schema is missing, so is the line. */
export function successBodies({ schemas, requests }: Pick<LintSuite, 'schemas' | 'requests'>): string {
  const titles = new Map(schemas.map(({ path, json }) => [path, String(json['title'])]));
  const imports = new Map<string, string[]>();
  const lines: string[] = [];
  for (const { name } of requests) {
    const path = `${pathOf(name)}.schema.json`;
    const title = titles.get(path);
    if (title === undefined) continue;
    const folder = path.split('/', 1)[0] ?? '';
    imports.set(folder, [...(imports.get(folder) ?? []), title]);
    lines.push(`  ${JSON.stringify(name)}: ${title};`);
  }
  return [
    banner,
    ...[...imports].map(([folder, names]) => `import type { ${names.sort().join(', ')} } from './${folder}.ts';`),
    '\n/** The success body of each operation, by its name in the collection. */',
    'export interface SuccessBodies {',
    ...lines,
    '}\n',
  ].join('\n');
}
