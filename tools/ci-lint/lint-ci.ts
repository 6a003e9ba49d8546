import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintDevcontainer } from './devcontainer.ts';
import { lintDockerfile } from './dockerfile.ts';
import { lintGitlab } from './gitlab.ts';
import type { CiFile, Mistake } from './mistake.ts';
import { lintNpmScripts } from './npm-scripts.ts';
import { lintWorkflows } from './workflows.ts';

const workflows = '.github/workflows';

/**
 * Judges everything that CI systems and container tools read, without any of them at hand. A file that is not there is
 * a mistake too: nothing was judged then.
 * @param root folder of the project.
 */
export async function lintCi(root: string): Promise<Mistake[]> {
  const read = (file: string): CiFile[] => {
    return existsSync(join(root, file)) ? [{ file, text: readFileSync(join(root, file), 'utf8') }] : [];
  };
  const kinds = {
    [workflows]: yamlFilesIn(root).flatMap((name) => read(`${workflows}/${name}`)),
    '.gitlab-ci.yml': read('.gitlab-ci.yml'),
    Dockerfile: read('Dockerfile'),
    '.devcontainer/devcontainer.json': read('.devcontainer/devcontainer.json'),
  };
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  return [
    ...Object.entries(kinds).flatMap(([file, found]) => (found.length === 0 ? [{ file, wrong: 'no such file' }] : [])),
    ...(await lintWorkflows(kinds[workflows])),
    ...kinds['.gitlab-ci.yml'].flatMap(lintGitlab),
    ...kinds.Dockerfile.flatMap(lintDockerfile),
    ...kinds['.devcontainer/devcontainer.json'].flatMap(lintDevcontainer),
    ...Object.values(kinds)
      .flat()
      .flatMap((source) => lintNpmScripts(source, Object.keys(scripts))),
  ];
}

function yamlFilesIn(root: string): string[] {
  const folder = join(root, workflows);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
}
