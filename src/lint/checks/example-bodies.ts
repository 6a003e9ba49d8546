import { explain } from '../../schema/explain.ts';
import { type SchemaEntry } from '../../schema/schema-book.ts';
import { pathOf } from '../../schema/schema-files.ts';
import type { Check, Flaw } from '../finding.ts';
import { allExamples, isSuccess, type SavedExample } from '../saved-examples.ts';
import type { LintSuite } from '../suite.ts';

/** One wrong list makes hundreds of findings; the first few tell. */
const MOST = 5;

export const exampleBodies: Check = {
  id: 'example-bodies',
  title: 'Every saved example satisfies the schema of its operation, or that of errors',
  *find(suite) {
    for (const example of allExamples(suite)) yield* judge(suite, example);
  },
};

function* judge({ book, collection: { file } }: LintSuite, example: SavedExample): Generator<Flaw> {
  const { place, body, request, code } = example;
  const schema = isSuccess(code) ? `${pathOf(request.name)}.schema.json` : 'shared/error.schema.json';
  const entry = book.schema(schema);
  // Other checks tell of schemas that are not there or do not compile.
  if ('problem' in entry) return;
  if (!example.json) {
    if (body === '') yield { file, place, wrong: 'its body is empty', remedy: 'save the response again' };
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    yield { file, place, wrong: `its body is not JSON: ${(error as Error).message}`, remedy: 'mend the body' };
    return;
  }
  yield* observations(entry, value).map(({ pointer, expected, received }) => ({
    file,
    place: `${place} · ${pointer || 'body'}`,
    wrong: `expected ${expected}, found ${received}`,
    remedy: `mend the example, or ${schema} where the API is known to answer so`,
  }));
}

function observations(entry: Exclude<SchemaEntry, { problem: string }>, value: unknown) {
  return explain(entry.validate(value)).slice(0, MOST);
}
