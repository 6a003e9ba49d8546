import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lintCi } from '../../tools/ci-lint/lint-ci.ts';
import { root } from '../architecture/support/repository.ts';

const ci = '.github/workflows/ci.yml';
const nightly = '.github/workflows/nightly.yml';
const gitlab = '.gitlab-ci.yml';
const devcontainer = '.devcontainer/devcontainer.json';
const files = [ci, nightly, gitlab, 'Dockerfile', devcontainer, 'package.json'];

/** One mistake each: what is replaced in which file by what, and what the lint says of it. */
const mistakes: readonly (readonly [file: string, from: string, to: string, says: string])[] = [
  [ci, 'pull_request:', 'pull_requests:', 'unknown Webhook event "pull_requests"'],
  [ci, 'matrix.node }}\n          cache', 'matrix.nodes }}\n          cache', 'property "nodes" is not defined'],
  [ci, 'runs-on: ubuntu-latest', 'run-on: ubuntu-latest', '"runs-on" section is missing'],
  [ci, 'npm run report', 'npm run reports', 'package.json has no script "reports"'],
  [ci, 'timeout-minutes: 30', 'timeout-minutes: 30\n   nope: 1', 'could not parse as YAML'],
  [nightly, "'17 2 * * *'", "'17 2 * *'", 'invalid CRON format'],
  [nightly, 'needs: key', 'needs: keys', 'needs job "keys" which does not exist'],
  [nightly, 'steps.key.outputs', 'steps.kee.outputs', 'property "kee" is not defined'],
  [
    nightly,
    "if: needs.key.outputs.given == 'true'",
    "if: secrets.SANDBOX_BEARER_TOKEN != ''",
    '"secrets" is not allowed',
  ],
  [nightly, '"$BUDGET"', '"${{ secrets.SANDBOX_BEARER_TOKEN }}"', 'a secret in jobs.sandbox.steps.run: hand it to one'],
  [
    nightly,
    '\njobs:',
    '\nenv:\n  KEY: ${{ secrets.SANDBOX_BEARER_TOKEN }}\n\njobs:',
    'a secret in env.KEY: hand it to',
  ],
  [gitlab, 'when: always', 'when: allways', '/test/artifacts/when must be equal to one of the allowed values'],
  [gitlab, 'resource_group', 'resouce_group', 'must NOT have additional properties: resouce_group'],
  [gitlab, 'stage: test', 'stage: tests', 'belongs to the stage "tests", which is not one of "stages"'],
  [gitlab, '- *npm', '- *npn', 'Unresolved alias'],
  [gitlab, 'npm test', 'npm run tests', 'package.json has no script "tests"'],
  ['Dockerfile', 'WORKDIR', 'WORKDIRR', 'Unknown instruction: WORKDIRR'],
  ['Dockerfile', 'CMD ["mock"]', 'CMD ["mock"]\nCMD ["run"]', 'There can only be one CMD instruction'],
  ['Dockerfile', 'node:24-slim', 'node', 'the base image has no version'],
  ['Dockerfile', 'node:24-slim', 'node:latest', 'the base image has no version'],
  ['Dockerfile', 'USER node', '', 'the container runs as root'],
  ['Dockerfile', 'USER node', 'USER 0:0', 'the container runs as root'],
  ['Dockerfile', ' --ignore-scripts', '', 'npm ci runs install scripts'],
  ['Dockerfile', 'npm ci', 'npm install', 'npm install may take other versions'],
  [devcontainer, '"image"', '"imagee"', "must have required property 'image'"],
  [devcontainer, 'typescript-node:24', 'typescript-node', '/image must match pattern'],
  [devcontainer, '"silent"', '"quiet"', '/portsAttributes/4010/onAutoForward must be equal to one of'],
  [devcontainer, '  "name"', '  name', 'Expected'],
];

test('the files of the CI are sound', async () => {
  expect(await lintCi(root)).toEqual([]);
});

for (const [index, [file, from, to, says]] of mistakes.entries()) {
  test(`mistake ${index + 1} in ${file} is named: ${says}`, async () => {
    const folder = copy();
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
    const found = await lintCi(folder);
    expect(found.map(({ wrong }) => wrong).join('\n')).toContain(says);
    expect([...new Set(found.map((mistake) => mistake.file))]).toEqual([file]);
  });
}

test('what is not there was not judged, which is a mistake', async () => {
  const kinds = ['.github/workflows', gitlab, 'Dockerfile', devcontainer];
  expect(await lintCi(copy(['package.json']))).toEqual(kinds.map((file) => ({ file, wrong: 'no such file' })));
});

test('the command prints each mistake with file and line, and ends with 1', async () => {
  const folder = copy();
  const text = readFileSync(join(folder, gitlab), 'utf8');
  writeFileSync(join(folder, gitlab), text.replace('when: always', 'when: allways'));
  const line = text.slice(0, text.indexOf('when: always')).split('\n').length;
  const { code, output } = await command(folder);
  expect(output).toContain(`.gitlab-ci.yml:${line}  /test/artifacts/when must be`);
  expect(code).toBe(1);
  expect(await command(root)).toEqual({ code: 0, output: 'lint of CI files: clean\n' });
});

test('the devcontainer has the extensions that the editor is told to recommend', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { recommendations } = read('.vscode/extensions.json');
  expect(read(devcontainer).customizations.vscode.extensions).toEqual(recommendations);
});

test('all CI systems, the image and the devcontainer agree on the newest Node', () => {
  const newest = files.slice(0, -1).map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const versions = text.matchAll(/(?:node-version: |node(?::|:.*-)|NODE: \[.*'|node: \[.*)(\d\d)\b/g);
    return [file, Math.max(...[...versions].map(([, version]) => Number(version)))];
  });
  expect(Object.fromEntries(newest)).toEqual(Object.fromEntries(files.slice(0, -1).map((file) => [file, 24])));
});

/** Files that the lint reads, in a folder of their own. */
function copy(some: readonly string[] = files): string {
  const folder = test.info().outputPath('project');
  for (const file of some) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  return folder;
}

function command(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/lint-ci.ts', folder], (error, output) => {
      resolve({ code: error === null ? 0 : Number(error.code), output });
    });
  });
}
