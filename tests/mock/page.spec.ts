import { startMock } from '../../src/mock/index.ts';
import { ask } from './support/client.ts';
import { expect, test } from './support/mock.ts';

test('the page shows where to call, with what, and which promises are broken', async ({ start }) => {
  const mock = await start({ faults: ['F151'] });
  const page = await ask(`${mock.origin}/`, {});
  expect(page.header('content-type')).toBe('text/html; charset=utf-8');
  for (const text of [
    mock.baseUrls.production,
    mock.keys.sandbox.bearerToken,
    'F151',
    'transactions/getByCustomer',
    'Adé &amp; Sons',
  ]) {
    expect(page.text).toContain(text);
  }
});

test('an unknown fault is refused, with those near it', async () => {
  await expect(startMock({ faults: ['F152'] })).rejects.toThrow(/F152.*F15[13]/);
});

test('the API may be called from a page elsewhere', async ({ mock, api }) => {
  const answer = await api.get('banks/list');
  expect(answer.header('access-control-allow-origin')).toBe('*');
  expect(answer.header('access-control-expose-headers')).toMatch(/X-RateLimit-Remaining.*Retry-After/);
  expect(answer.header('cache-control')).toBe('no-store');
  const preflight = await ask(`${mock.baseUrls.sandbox}/customers/list`, { method: 'OPTIONS' });
  expect(preflight.header('access-control-allow-methods')).toContain('POST');
  expect(preflight.header('access-control-allow-headers')).toMatch(/Authorization/);
});
