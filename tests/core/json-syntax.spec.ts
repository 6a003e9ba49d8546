import { expect, test } from '@playwright/test';
import { syntaxErrorOffset } from '../../src/core/json-syntax.ts';

const sound = [
  '{}',
  ' [ ] ',
  '{"a": {"b": [1, -2.5e+3, true, false, null, "x"]}, "c": ""}',
  String.raw`"\"\\\/\b\f\n\r\té"`,
  '0',
];

test('a sound text goes wrong nowhere', () => {
  expect(sound.map(syntaxErrorOffset)).toEqual(sound.map(({ length }) => length));
});

test('a text that is changed in one place goes wrong no earlier, and only if JSON.parse says so', () => {
  const text = '{"a": [1, {"b": null}], "c": "d"}';
  for (let place = 0; place < text.length; place += 1) {
    for (const change of ['', ',', '}', ']', '"', ':', 'x', '1']) {
      const changed = text.slice(0, place) + change + text.slice(place + 1);
      // A token that is spoilt is named by its beginning.
      const earliest = isJson(changed) ? changed.length : Math.max(0, place - 4);
      expect(syntaxErrorOffset(changed), changed).toBeGreaterThanOrEqual(earliest);
    }
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
