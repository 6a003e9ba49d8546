import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './repository.ts';

/** The files of a small project, by path; the text of each. */
export type Tree = Readonly<Record<string, string>>;

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const PACKAGES = ['@playwright/test', 'newman', 'ajv'];

/** What every tree has: the packages that it may import, and the settings that make `.ts` imports work. */
function surroundings(): Tree {
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ type: 'module', dependencies }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { module: 'nodenext', allowImportingTsExtensions: true, noEmit: true },
    }),
  };
  for (const name of PACKAGES) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    files[`node_modules/${name}/index.js`] = '';
  }
  return files;
}

/** Holds a tree of files against the layer rules of this project: the broken rules by the file that breaks them. */
export async function brokenLayers(folder: string, tree: Tree): Promise<Record<string, string[]>> {
  for (const [path, text] of Object.entries({ ...surroundings(), ...tree })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { summary } = JSON.parse(await depcruise(folder, Object.keys(tree))) as {
    summary: { violations: Violation[] };
  };
  const broken: Record<string, string[]> = {};
  for (const { from, rule } of summary.violations) (broken[from] ??= []).push(rule.name);
  return broken;
}

function depcruise(folder: string, paths: string[]): Promise<string> {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [command, ...paths, '--config', config, '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`dependency-cruiser said: ${stderr || stdout}`, { cause: error }));
    });
  });
}
