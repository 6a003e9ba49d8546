import { expect, test } from '@playwright/test';
import { inventedKey, keyOf, resigned, unsigned, withAuthorization, withKey } from '../../src/client/key-changes.ts';
import * as changes from '../../src/client/plan-changes.ts';
import { aPlan } from '../support/raw-server.ts';

const get = aPlan('http://api.test/list?a=1&b=2', {
  headers: [
    ['X-A', '1'],
    ['x-a', '2'],
    ['Authorization', 'Bearer k'],
  ],
});
const post = aPlan('http://api.test/list', { method: 'POST', body: '{"a":1,"b":2}' });

test('a header is replaced whatever its letter case, added beside, or taken away', () => {
  expect(changes.withHeader('x-A', '3')(get).headers).toEqual([
    ['Authorization', 'Bearer k'],
    ['x-A', '3'],
  ]);
  expect(changes.withExtraHeader('X-A', '3')(get).headers).toHaveLength(4);
  expect(changes.withoutHeader('X-A')(get).headers).toEqual([['Authorization', 'Bearer k']]);
});

test('fields are set in the body of a POST and in the query of a GET, and taken away by undefined', () => {
  expect(changes.withFields({ b: undefined, c: [1] })(post).body).toBe('{"a":1,"c":[1]}');
  expect(changes.withFields({ b: undefined, a: 3 })(get).url).toBe('http://api.test/list?a=3');
  expect(changes.withFields({ a: 1 })({ ...post, body: undefined }).body).toBe('{"a":1}');
});

test('changes in order build on each other and leave the plan as it was', () => {
  const before = structuredClone(get);
  const changed = changes.inOrder(
    changes.withMethod('PUT'),
    changes.withUrl('http://b.test/'),
    changes.withBody('x'),
  )(get);
  expect(changed).toMatchObject({ method: 'PUT', url: 'http://b.test/', body: 'x' });
  expect(get).toEqual(before);
});

test('the key of a plan is found, replaced, and made into other credentials', () => {
  expect(keyOf(get)).toBe('k');
  expect(keyOf(post)).toBe('');
  expect(keyOf(withKey('other')(get))).toBe('other');
  expect(withAuthorization((key) => `Basic ${key}`)(get).headers).toContainEqual(['Authorization', 'Basic k']);
});

test('a forged key has the claims of the real one, and no signature or another', () => {
  const key = inventedKey();
  const [header, claims, signature] = key.split('.');
  expect(key).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const [none, same, nothing] = unsigned(key).split('.');
  expect(JSON.parse(Buffer.from(String(none), 'base64url').toString())).toEqual({ alg: 'none', typ: 'JWT' });
  expect([same, nothing]).toEqual([claims, '']);
  const forged = resigned(key).split('.');
  expect(forged.slice(0, 2)).toEqual([header, claims]);
  expect(forged[2]).not.toBe(signature);
  expect(forged[2]).toHaveLength(String(signature).length);
});

test('a signature differs from the real one in letter case only, where it has letters', () => {
  expect(resigned('h.c.-1bC')).toBe('h.c.-1BC');
  expect(resigned('h.c.-1Bc')).toBe('h.c.-1bc');
  expect(resigned('h.c.123')).toBe('h.c.A23');
});
