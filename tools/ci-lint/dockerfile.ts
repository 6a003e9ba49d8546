import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import type { CiFile, Mistake } from './mistake.ts';

/** Judges a Dockerfile: its syntax as Docker does, and what this project wants of its image. */
export function lintDockerfile({ file, text }: CiFile): Mistake[] {
  const mistakes = validate(text).map(({ range, message }) => ({
    file,
    line: range.start.line + 1,
    wrong: typeof message === 'string' ? message : message.value,
  }));
  return [...mistakes, ...ownChecks({ file, text })];
}

function ownChecks({ file, text }: CiFile): Mistake[] {
  const dockerfile = DockerfileParser.parse(text);
  const mistakes: Mistake[] = [];
  const add = (instruction: Instruction | undefined, wrong: string): void => {
    mistakes.push({ file, line: instruction && instruction.getRange().start.line + 1, wrong });
  };
  const stages = new Set(dockerfile.getFROMs().map((from) => from.getBuildStage()));
  for (const from of dockerfile.getFROMs()) {
    const tag = from.getImageTag();
    if (!stages.has(from.getImageName()) && from.getImageDigest() === null && (tag === null || tag === 'latest')) {
      add(from, 'the base image has no version: name a tag other than "latest"');
    }
  }
  const instructions = dockerfile.getInstructions();
  const last = instructions.findLastIndex((each) => each.getKeyword() === 'FROM');
  const user = instructions.slice(last + 1).findLast((each) => each.getKeyword() === 'USER');
  if (user === undefined || /^(root|0)(:|$)/.test(user.getArgumentsContent() ?? '')) {
    add(user, 'the container runs as root: end with "USER node"');
  }
  for (const run of instructions.filter((each) => each.getKeyword() === 'RUN')) {
    const command = run.getArgumentsContent() ?? '';
    if (/\bnpm (i|install)\b/.test(command))
      add(run, 'npm install may take other versions than the lock file: use "npm ci"');
    else if (/\bnpm ci\b(?!.*--ignore-scripts)/.test(command))
      add(run, 'npm ci runs install scripts: add --ignore-scripts');
  }
  return mistakes;
}
