import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { gitlabSchema } from './gitlab-schema.ts';
import type { CiFile, Mistake } from './mistake.ts';
import { readYaml } from './yaml-file.ts';

interface Pipeline {
  readonly stages: readonly string[];
  readonly [job: string]: unknown;
}

/** Judges a GitLab pipeline by the part of its language that is used here. */
export function lintGitlab(source: CiFile): Mistake[] {
  const { mistakes, value, lineOf } = readYaml(source);
  if (mistakes.length > 0) return [...mistakes];
  const { file } = source;
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  if (!ajv.validate<Pipeline>(gitlabSchema, value)) {
    return (ajv.errors ?? []).map((error) => ({ file, line: lineOf(error.instancePath), wrong: wrongOf(error) }));
  }
  return Object.entries(value).flatMap(([name, job]) => {
    const stage = (job as { stage?: string }).stage;
    if (stage === undefined || value.stages.includes(stage)) return [];
    const wrong = `${name} belongs to the stage "${stage}", which is not one of "stages"`;
    return [{ file, line: lineOf(`/${name}/stage`), wrong }];
  });
}

function wrongOf({ instancePath, message = '', params }: ErrorObject): string {
  const what = params as { additionalProperty?: string; allowedValues?: readonly string[] };
  const detail = what.additionalProperty ?? what.allowedValues?.join(', ');
  return `${instancePath || 'the pipeline'} ${message}${detail === undefined ? '' : `: ${detail}`}`;
}
