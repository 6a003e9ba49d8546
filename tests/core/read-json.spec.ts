import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readJson } from '../../src/core/read-json.ts';
import { expectProblem } from '../support/problem.ts';

function written(text: string): string {
  const path = test.info().outputPath('file.json');
  writeFileSync(path, text);
  return path;
}

test('a JSON file is read', () => {
  expect(readJson(written('{"a": [1, null]}'), 'file')).toEqual({ a: [1, null] });
});

/** What is wrong with a text, and the line and column at which it is. */
const broken = {
  'a comma too many': ['{"a": 1,}', '1:9'],
  'a comma too many on the third line': ['{\n  "a": 1,\n  "b": [1,]\n}', '3:11'],
  'a name without quotes': ['{\n\ta: 1}', '2:2'],
  'an end that comes too early': ['{"a": [', '1:8'],
  'a word that is no JSON': ['{"a": nul}', '1:7'],
  'a colon that is missing': ['{"a" 1}', '1:6'],
  'a bracket that closes another': ['[{"a": [1}]', '1:10'],
  'a character that must be escaped': ['["a", "b\tc"]', '1:7'],
  'an escape that does not exist': [String.raw`{"a": "\x"}`, '1:7'],
  'quotes of another kind': ["{'a': 1}", '1:2'],
  'text behind the value': ['{}\n}', '2:1'],
  'a line of Windows before it': ['{\r\n  "a": 01\r\n}', '2:8'],
} as const;

for (const [name, [text, place]] of Object.entries(broken)) {
  test(`${name} is a problem at ${place}`, () => {
    const path = written(text);
    expectProblem(() => readJson(path, 'collection'), {
      title: 'The collection is not valid JSON',
      detail: expect.stringContaining(`${path}:${place}: `) as unknown as string,
      remedy: 'mend the syntax at that place',
    });
  });
}

test('a file that is missing, or is a folder, is a problem that names the path', () => {
  const folder = test.info().outputPath('folder');
  mkdirSync(folder);
  expectProblem(() => readJson(`${folder}/none.json`, 'schema'), {
    title: 'The schema cannot be read',
    detail: `${folder}/none.json: no such file`,
  });
  expectProblem(() => readJson(folder, 'schema'), { detail: `${folder}: EISDIR` });
});

test('a file in a folder that holds few is a problem that names them: one of them may have been meant', () => {
  written('{}');
  expectProblem(() => readJson(test.info().outputPath('fiel.json'), 'schema'), {
    remedy: 'check the path; that folder holds file.json',
  });
  expectProblem(() => readJson(test.info().outputPath('none', 'file.json'), 'schema'), {
    remedy: 'check the path; that folder does not exist',
  });
});

test('an empty file, and one in UTF-16 as PowerShell writes it, are told as what they are', () => {
  expectProblem(() => readJson(written(' \n'), 'collection'), {
    title: 'The collection is not valid JSON',
    detail: expect.stringMatching(/file\.json: it is empty$/) as unknown as string,
  });
  const path = test.info().outputPath('wide.json');
  writeFileSync(path, Buffer.from('\ufeff{"a": 1}', 'utf16le'));
  expectProblem(() => readJson(path, 'collection'), { detail: `${path}: it is UTF-16`, remedy: 'save it as UTF-8' });
});

test('a byte order mark, which editors of Windows put there, is no mistake', () => {
  expect(readJson(written('\ufeff{"a": 1}'), 'file')).toEqual({ a: 1 });
});

test('what the file says at that place is not told: it may be a key', () => {
  for (const text of ['{"bearerToken": secret-of-ours}', `{"a": "${'x'.repeat(90)}", "b": secret-of-ours, "c": 1}`]) {
    expect(() => readJson(written(text), 'environment file')).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/secret|xxx|bearer/) }),
    );
  }
});
