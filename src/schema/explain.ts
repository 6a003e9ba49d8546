import type { ErrorObject } from 'ajv/dist/2020.js';
import { describeValue } from '../core/describe.ts';
import type { Observation } from '../core/rule.ts';

/** ajv's errors as places, with what was expected there and what stood there. */
export function explain(errors: readonly ErrorObject[]): Observation[] {
  return withoutDeadBranches(errors).map(explainOne);
}

/**
 * A value that fails `anyOf` yields the errors of every branch. The branch that it came furthest into is the one that
 * helps; the others say only that it is not something else. ajv lists a choice right behind the errors of its branches.
 */
function withoutDeadBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const left: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      left.push(error);
      continue;
    }
    const first = left.findLastIndex((earlier) => !within(earlier, error)) + 1;
    const inside = left.splice(first);
    // Only a value of the right type can lack a field, so that its branch is the one that was meant.
    const deeper = inside.filter(
      (branch) => branch.instancePath !== error.instancePath || branch.keyword === 'required',
    );
    left.push(...(deeper.length > 0 ? deeper : [error]));
  }
  return left;
}

function within(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}

function explainOne(error: ErrorObject): Observation {
  const params = error.params as Record<string, unknown>;
  const here = { pointer: error.instancePath, received: describeValue(error.data) };
  switch (error.keyword) {
    case 'required':
      return {
        pointer: `${error.instancePath}/${String(params['missingProperty'])}`,
        expected: 'the field to be there',
        received: missing(error),
      };
    case 'type':
      return { ...here, expected: [params['type']].flat().join(' or ') };
    case 'const':
      return { ...here, expected: JSON.stringify(params['allowedValue']) };
    case 'enum':
      return {
        ...here,
        expected: `one of ${(params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`,
      };
    case 'not':
      return { ...here, expected: 'another value' };
    case 'pattern':
      return { ...here, expected: `text that matches ${String(params['pattern'])}` };
    case 'format':
      return { ...here, expected: formats[String(params['format'])] ?? String(params['format']) };
    default:
      return { ...here, expected: error.message ?? error.keyword };
  }
}

const formats: Record<string, string> = {
  'date-time': 'a date and time with T and zone (RFC 3339), such as 2026-10-31T09:30:00.000Z',
  date: 'a day of the calendar as YYYY-MM-DD',
};

/** A field of the same name in another spelling is the likeliest cause: name it. */
function missing(error: ErrorObject): string {
  const wanted = bare(String((error.params as Record<string, unknown>)['missingProperty']));
  const near = Object.keys(error.data ?? {}).find((key) => bare(key) === wanted);
  return near === undefined ? 'no such field' : `no such field, but one named "${near}"`;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
