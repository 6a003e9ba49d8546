import { expect, test } from '@playwright/test';
import type { PostmanUrl } from '../../src/collection/postman.ts';
import { urlText } from '../../src/collection/url-text.ts';

/** URLs as Postman writes them, and as they are sent. */
const urls: Readonly<Record<string, { url: string | PostmanUrl; text: string }>> = {
  'a text': { url: '{{base_url}}/a?b=1', text: '{{base_url}}/a?b=1' },
  'raw alone': { url: { raw: '{{base_url}}/raw' }, text: '{{base_url}}/raw' },
  'parts, which win over raw': {
    url: { raw: 'http://old', host: ['{{base_url}}'], path: ['a', 'b'] },
    text: '{{base_url}}/a/b',
  },
  'parts as texts': { url: { host: '{{base_url}}', path: 'a/b' }, text: '{{base_url}}/a/b' },
  'a host of several labels': { url: { host: ['api', 'example'], path: [] }, text: 'api.example' },
  'a query, disabled parts left out': {
    url: {
      host: ['{{base_url}}'],
      path: ['a'],
      query: [
        { key: 'b', value: '{{c}}' },
        { key: 'd', value: '1', disabled: true },
        { key: 'e', value: null },
      ],
    },
    text: '{{base_url}}/a?b={{c}}&e=',
  },
  'path variables, an unknown one kept': {
    url: { host: ['{{base_url}}'], path: [':id', ':other'], variable: [{ key: 'id', value: '{{customer_id}}' }] },
    text: '{{base_url}}/{{customer_id}}/:other',
  },
};

for (const [name, { url, text }] of Object.entries(urls)) {
  test(`a URL as ${name} is "${text}"`, () => {
    expect(urlText(url, 'here')).toBe(text);
  });
}
