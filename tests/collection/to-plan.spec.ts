import { expect, test } from '@playwright/test';
import { toPlan } from '../../src/collection/to-plan.ts';
import { substitute, variablesIn } from '../../src/collection/variables.ts';
import { anOperation } from '../support/a-context.ts';

const values: Readonly<Record<string, string>> = {
  base_url: 'http://api.test/v2/sandbox/',
  bearerToken: 'key',
  id: '42',
  nested: '{{id}}-{{ id }}',
  circle: '{{other}}',
  other: 'x{{circle}}',
  self: '{{self}}',
  broken: '{{id}} {{gone}}',
  empty: '',
};
const lookup = (name: string): string | undefined => values[name];

/** Texts, what becomes of them, and the names that nobody defines. */
const texts: Readonly<Record<string, [text: string, filled: string, missing?: readonly string[]]>> = {
  'no variable': ['plain { } {a}', 'plain { } {a}'],
  'a variable': ['/{{id}}/', '/42/'],
  'blanks around a name': ['{{ id }}', '42'],
  'an empty value': ['[{{empty}}]', '[]'],
  'a value that holds variables again': ['{{nested}}', '42-42'],
  'several that are unknown, in order': ['{{b}} {{a}} {{b}}', '{{b}} {{a}} {{b}}', ['b', 'a', 'b']],
  'a circle': ['{{circle}}', 'x{{circle}}', ['circle']],
  'a variable that names itself': ['{{self}}', '{{self}}', ['self']],
  'an unknown one inside a value': ['{{broken}}', '42 {{gone}}', ['gone']],
  'a value with a dollar sign, which is no pattern': ['{{id}} $& $1', '42 $& $1'],
};

for (const [name, [text, filled, missing = []]] of Object.entries(texts)) {
  test(`${name}: "${text}" becomes "${filled}"`, () => {
    expect(substitute(text, lookup)).toEqual({ text: filled, missing });
  });
}

test('the variables of a text are named in order', () => {
  expect(variablesIn('{{a}}/{{ b }}?{{a}}{{}}')).toEqual(['a', 'b', 'a', '']);
});

test('an operation becomes a plan that is ready to send', () => {
  const operation = anOperation('Things / Get', { url: '{{base_url}}/things/{{id}}', headers: [['X-Id', '{{id}}']] });
  expect(toPlan(operation, lookup)).toEqual({
    plan: {
      operation: 'Things / Get',
      method: 'POST',
      url: 'http://api.test/v2/sandbox/things/42',
      headers: [
        ['X-Id', '42'],
        ['Authorization', 'Bearer key'],
      ],
      body: '{}',
      expect: { intent: 'conformant', statuses: [200] },
    },
  });
});

test('an operation without authorisation and body has neither in its plan', () => {
  const operation = anOperation('Things / Get', { authorization: undefined, body: undefined, url: '{{base_url}}' });
  expect(toPlan(operation, lookup)).toMatchObject({ plan: { headers: [], body: undefined } });
});

test('an operation with unknown variables has no plan, but all their names and places', () => {
  const operation = anOperation('Things / Get', {
    url: '{{base_url}}/{{a}}',
    headers: [['X-B', '{{b}}']],
    authorization: 'Bearer {{c}}',
    body: '{{d}}',
  });
  expect(toPlan(operation, lookup)).toEqual({
    missing: [
      { name: 'a', place: 'URL' },
      { name: 'b', place: 'header X-B' },
      { name: 'c', place: 'authorization' },
      { name: 'd', place: 'body' },
    ],
  });
});
