import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { curlLine } from '../../src/core/curl.ts';
import { beginning, counted, describeValue, describeStatus, describeTime } from '../../src/core/describe.ts';
import { firstDifference } from '../../src/core/first-difference.ts';
import { headerValue, headerValues } from '../../src/core/http.ts';
import { anyPosition, toPointer, valueAt } from '../../src/core/json-pointer.ts';
import { mergeNullFields } from '../../src/core/null-field.ts';
import { Redactor } from '../../src/core/redactor.ts';

const request = { method: 'GET', url: 'http://a.test/x', headers: [], body: undefined };

test('a curl line repeats method, headers and body, and leaves out what curl puts in itself', () => {
  const headers = [
    ['Host', 'a.test'],
    ['Content-Length', '2'],
    ['Connection', 'close'],
    ['X-A', '1'],
    ['X-Empty', ''],
  ] as const;
  expect(curlLine({ ...request, method: 'POST', headers, body: '{}' })).toBe(
    "curl -i -X POST 'http://a.test/x' -H 'X-A: 1' -H 'X-Empty;' --data-raw '{}'",
  );
  expect(curlLine(request)).toBe("curl -i 'http://a.test/x'");
  expect(curlLine({ ...request, method: 'HEAD' })).toBe("curl -i --head 'http://a.test/x'");
  expect(curlLine({ ...request, body: '{}' })).toBe("curl -i -X GET 'http://a.test/x' --data-raw '{}'");
});

test('a curl line survives the shell, whatever stands in it', () => {
  test.skip(process.platform === 'win32', 'there is no sh');
  const odd = `it's "$HOME" \`id\` \\ ; & | \n é`;
  const line = curlLine({ method: 'POST', url: `http://a.test/?q=${odd}`, headers: [['X-A', odd]], body: odd });
  const words = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  expect(words).toEqual([
    ...['curl', '-i', '-X', 'POST', `http://a.test/?q=${odd}`],
    ...['-H', `X-A: ${odd}`, '--data-raw', odd],
  ]);
});

test('a body with zero bytes reaches curl through a pipe, since no argument can hold it', () => {
  test.skip(process.platform === 'win32', 'there is no sh');
  const bytes = Buffer.from('\ufeff{"limit": 10, "at": "100%, it\'s \\ é"}', 'utf16le');
  const line = curlLine({ ...request, method: 'POST', body: bytes.toString('latin1') });
  expect(line).toMatch(/^printf '.*' \| curl -i -X POST 'http:\/\/a\.test\/x' --data-binary @-$/);
  expect(execFileSync('sh', ['-c', line.replace(/ \| curl .*$/, '')])).toEqual(bytes);
});

test('a long body is cut in a curl line, and said to be', () => {
  expect(curlLine({ ...request, method: 'POST', body: 'x'.repeat(5_000) })).toMatch(/x{1000}… \(5000 characters\)'$/);
});

test('a value is described by its type and its beginning', () => {
  const values = [undefined, null, 'a', 1.5, true, [1], { a: 1 }, 'x'.repeat(100)];
  expect(values.map(describeValue)).toEqual([
    'nothing',
    'null',
    'string "a"',
    'number 1.5',
    'boolean true',
    'list [1]',
    'object {"a":1}',
    `string "${'x'.repeat(79)}…`,
  ]);
});

test('a status, a time, a number of things and the beginning of a text are told on one line', () => {
  expect(describeStatus({ status: 404, statusText: 'Not Found' })).toBe('status 404 Not Found');
  expect(describeStatus({ status: 299, statusText: '' })).toBe('status 299');
  expect(describeStatus(undefined)).toBe('no answer');
  expect(describeTime(1_795_532_460)).toBe('1795532460 (Tue, 24 Nov 2026 15:01:00 GMT)');
  expect([0, 1, 2].map((count) => counted(count, 'item'))).toEqual(['0 items', '1 item', '2 items']);
  expect(beginning('<p>\n')).toBe(String.raw`"<p>\n"`);
  expect(beginning('x'.repeat(61))).toBe(`"${'x'.repeat(60)}"…`);
});

test('the first difference of two values has its place; members in another order are none', () => {
  expect(firstDifference({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBeUndefined();
  expect(firstDifference({ a: [1, { 'b/c': 2 }] }, { a: [1, { 'b/c': 3 }] })).toEqual({
    pointer: '/a/1/b~1c',
    one: 2,
    other: 3,
  });
  expect(firstDifference({ a: [] }, { a: [1] })).toEqual({ pointer: '/a/0', one: undefined, other: 1 });
  expect(firstDifference({ a: [] }, { a: {} })).toEqual({ pointer: '/a', one: [], other: {} });
  expect(firstDifference(null, {}, '/data')).toEqual({ pointer: '/data', one: null, other: {} });
});

test('headers are found in any letter case, all of them or the first', () => {
  const headers = [
    ['X-a', '1'],
    ['x-A', '2'],
  ] as const;
  expect(headerValues(headers, 'X-A')).toEqual(['1', '2']);
  expect(headerValue(headers, 'x-a')).toBe('1');
  expect(headerValue(headers, 'x-b')).toBeUndefined();
});

test('pointers escape what means something in them, and lose list positions on demand', () => {
  expect(toPointer(['data', 0, 'a/b~c'])).toBe('/data/0/a~1b~0c');
  expect(anyPosition('/data/12/a/3')).toBe('/data/*/a/*');
  expect(anyPosition('/data/v2/2a')).toBe('/data/v2/2a');
});

test('a value is found by its path, or is not there', () => {
  const root = { a: [{ b: null }] };
  expect(valueAt(root, ['a', 0, 'b'])).toBeNull();
  expect(valueAt(root, ['a', 1, 'b'])).toBeUndefined();
  expect(valueAt(root, ['a', 0, 'b', 'c'])).toBeUndefined();
  expect(valueAt(root, [])).toBe(root);
});

test('what was seen of the same field adds up', () => {
  const field = { operation: 'Things / Get', pointer: '/a', seenNull: 1, filled: 2, absent: 3 };
  expect(mergeNullFields([field, { ...field, pointer: '/b' }, field])).toEqual([
    { ...field, seenNull: 2, filled: 4, absent: 6 },
    { ...field, pointer: '/b' },
  ]);
});

test('a secret too short to be one is not looked for: it may stand in any text', () => {
  const redactor = new Redactor(['', 'abc', 'abcdef']);
  expect(redactor.redact('abc abcdef')).toBe('abc •••');
  expect(new Redactor(['', 'abc']).finds('abc')).toBe(false);
});

test('the longer of two secrets is masked first, so that none of it is left', () => {
  expect(new Redactor(['secret-1', 'secret-1-and-more']).redact('secret-1-and-more')).toBe('•••');
});
