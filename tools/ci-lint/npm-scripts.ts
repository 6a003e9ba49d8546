import type { CiFile, Mistake } from './mistake.ts';

/** A pipeline that calls a script which was renamed fails first at night. */
export function lintNpmScripts({ file, text }: CiFile, scripts: readonly string[]): Mistake[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)]
      .map(([, script, short]) => script ?? short ?? '')
      .filter((name) => !scripts.includes(name))
      .map((name) => ({ file, line: index + 1, wrong: `package.json has no script "${name}"` })),
  );
}
