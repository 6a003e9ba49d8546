import { startMock } from '../../src/mock/index.ts';
import { createWorld } from '../../src/mock/world/world.ts';
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

test('the page names every customer who is hard by an id that works', async ({ mock, api }) => {
  const { text } = await ask(`${mock.origin}/`, {});
  const rows = [...text.matchAll(/<tr><td>([^<]*)<td>([0-9a-f]{24})<td>/g)];
  const names = new Map(createWorld('sandbox', 'first', 1).customers.map(({ id, name }) => [id, name]));
  expect(rows.length).toBeGreaterThan(15);
  for (const [, name = '', id = ''] of rows) {
    expect(names.get(id)).toBe(name.replaceAll('&amp;', '&'));
    expect((await api.post('auth/getByCustomer', { customer: id })).status).toBe(200);
  }
});

test('the documentation is served with the mock, and all its links lead to a page', async ({ mock }) => {
  const seen = new Set<string>();
  const toSee = ['/'];
  for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
    const url = new URL(path, mock.origin);
    if (seen.has(url.pathname)) continue;
    seen.add(url.pathname);
    const page = await ask(url.href, {});
    expect([url.pathname, page.status]).toEqual([url.pathname, 200]);
    const links = [...page.text.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => new URL(href, url));
    toSee.push(...links.filter(({ origin }) => origin === mock.origin).map(({ pathname }) => pathname));
    const ids = new Set([...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    const anchors = links.filter(({ href }) => href.startsWith(`${url.href}#`)).map(({ hash }) => hash.slice(1));
    expect(anchors.filter((anchor) => !ids.has(decodeURIComponent(anchor)))).toEqual([]);
  }
  expect(seen).toContain('/docs/control-protocol.md');
  expect(seen).toContain('/docs/decisions/008-rate-limit.md');
});

test('nothing but the documentation is served below /docs', async ({ mock }) => {
  for (const path of ['nothing.md', '..%2fREADME.md', '%2e%2e/package.json', 'decisions', '%00', '<b>.md']) {
    const page = await ask(`${mock.origin}/docs/${path}`, {});
    expect(page.status, path).toBeGreaterThanOrEqual(400);
    expect(page.status, path).toBeLessThan(500);
    expect(page.text).not.toContain('<b>');
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
