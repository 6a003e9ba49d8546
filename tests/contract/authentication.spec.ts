import { inventedKey, keyOf, withAuthorization, withKey } from '../../src/client/key-changes.ts';
import {
  inOrder,
  withBody,
  withExtraHeader,
  withFields,
  withHeader,
  withMethod,
  withoutHeader,
  withQuery,
  type PlanChange,
} from '../../src/client/plan-changes.ts';
import { describeStatus } from '../../src/core/describe.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { headerValues } from '../../src/core/http.ts';
import type { Check } from '../../src/drivers/check.ts';
import { aGet, aPost, oneOfEach } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';
import * as promises from '../../src/rules/promises/authentication.ts';

/** S1: the authorization header carries the secret key as a bearer token. S2: the secret key is a JWT. */
test.describe('authentication', { tag: '@authentication' }, () => {
  for (const { product, operations } of products()) {
    test(`${product}: no operation answers without a key`, async ({ api, check }) => {
      for (const operation of api.sendable(promises.noKey, operations)) {
        // What lets nobody in would keep this promise: the same call with the key is judged by the rules.
        if (api.unlimited && operation.effect === 'read') await api.call(operation);
        const answer = await api.ask(operation, withoutHeader('Authorization'));
        check.status(promises.noKey, answer, [401], 'since the call carries no key');
        checkChallenge(check, answer);
        // An operation may look only whether there is a key at all.
        if (!api.unlimited) continue;
        const other = await api.probe(operation, withKey(inventedKey()));
        check.status(promises.wrongKey, other, [401], 'since the key is made up, in the form of a real one');
      }
    });
  }

  test('a key that was never issued is refused', async ({ api, check }) => {
    // Who reads the scheme in any letter case may forget to look at the key behind one of them.
    const values = {
      'made up, in the form of a real one': `Bearer ${inventedKey()}`,
      'the text not-a-key, behind a small bearer': 'bearer not-a-key',
    };
    for (const operation of api.sendable(promises.wrongKey, oneOfEach())) {
      for (const [name, value] of Object.entries(values)) {
        const answer = await api.probe(operation, withHeader('Authorization', value));
        check.status(promises.wrongKey, answer, [401], `since the key is ${name}`);
      }
    }
  });

  test('HEAD asks for the key as GET does', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noKey, aGet())) {
      const answer = await api.probe(operation, inOrder(withMethod('HEAD'), withoutHeader('Authorization')));
      const status = answer.response?.status ?? 0;
      check.that(promises.noKey, answer, status < 200 || status >= 300, {
        pointer: '',
        expected: 'status 401, or that of a method which is not there, since the call carries no key',
        received: describeStatus(answer.response),
      });
    }
  });

  test('a header that is no bearer key is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.malformedHeader, aPost());
    if (operation === undefined) return;
    // Spaces at the end of a header are not part of it, so "Bearer " would be the same.
    for (const value of ['Bearer', 'Bearer null']) {
      const answer = await api.probe(operation, withHeader('Authorization', value));
      check.status(promises.malformedHeader, answer, [401], `since the header is "Authorization: ${value}"`);
    }
  });

  test('the key counts as a bearer token only', async ({ api, check }) => {
    const [operation] = api.sendable(promises.otherScheme, aPost());
    if (operation === undefined) return;
    const forms: Record<string, (key: string) => string> = {
      'as the user name and password of Basic': (key) => `Basic ${Buffer.from(`${key}:${key}`).toString('base64')}`,
      'behind Basic': (key) => `Basic ${key}`,
      'behind Token': (key) => `Token ${key}`,
      'without a scheme': (key) => key,
    };
    for (const [name, make] of Object.entries(forms)) {
      const answer = await api.probe(operation, withAuthorization(make));
      check.status(promises.otherScheme, answer, [401], `since the key is sent ${name}`);
    }
  });

  test('a key in the URL, the body, another header or a cookie does not count', async ({ api, check }) => {
    const [operation] = api.sendable(promises.keyElsewhere, aPost());
    if (operation === undefined) return;
    const places: Record<string, (key: string) => PlanChange> = {
      'the URL': (key) => withQuery({ access_token: key, token: key }),
      'the body': (key) => withFields({ access_token: key, token: key, authorization: `Bearer ${key}` }),
      'another header': (key) => inOrder(withHeader('X-API-Key', key), withHeader('X-Access-Token', key)),
      'a cookie': (key) =>
        withHeader('Cookie', `token=${key}; access_token=${key}; authorization=${key}; session=${key}`),
    };
    const askAt = (...chosen: readonly ((key: string) => PlanChange)[]): Promise<Exchange> =>
      api.probe(operation, (plan) =>
        inOrder(...chosen.map((place) => place(keyOf(plan))), withoutHeader('Authorization'))(plan),
      );
    // Where all of them together do not count, none does; otherwise, each tells by itself. RFC 6750 §2: more than one
    // way to send the key in a request is a mistake, which may be answered with 400.
    const together = await askAt(...Object.values(places));
    const everywhere = `since the key stands in ${Object.keys(places).join(', ')}`;
    check.status(promises.keyElsewhere, together, [400, 401], everywhere);
    if (together.response?.status === 401) return;
    for (const [name, place] of Object.entries(places)) {
      check.status(promises.keyElsewhere, await askAt(place), [401], `since the key stands in ${name}`);
    }
  });

  test('two Authorization headers are refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.oneHeader, aPost());
    if (operation === undefined) return;
    const answer = await api.probe(operation, (plan) =>
      inOrder(withKey(inventedKey()), withExtraHeader('Authorization', `Bearer ${keyOf(plan)}`))(plan),
    );
    check.status(promises.oneHeader, answer, [400, 401], 'since the first key is made up and the second is good');
  });

  test('header name and scheme count in any letter case', async ({ api, check }) => {
    const [operation] = api.sendable(promises.anyLetterCase, aPost());
    if (operation === undefined) return;
    for (const [name, scheme] of [
      ['authorization', 'bearer'],
      ['AUTHORIZATION', 'BEARER'],
    ] as const) {
      const answer = await api.probe(operation, (plan) =>
        inOrder(withoutHeader('Authorization'), withHeader(name, `${scheme} ${keyOf(plan)}`))(plan),
      );
      const why = `since "${name}: ${scheme}" is "Authorization: Bearer"`;
      check.status(promises.anyLetterCase, answer, operation.successStatuses, why);
    }
  });

  test('a 401 says which credentials it wants', async ({ api, check }) => {
    for (const operation of api.sendable(promises.challenge, oneOfEach())) {
      checkChallenge(check, await api.ask(operation, withoutHeader('Authorization')));
    }
  });

  test('the key is checked before the body', async ({ api, check }) => {
    const [operation] = api.sendable(promises.keyBeforeBody, aPost());
    if (operation === undefined) return;
    for (const body of ['{"limit": "many", "page": {}}', '{']) {
      const answer = await api.probe(operation, inOrder(withoutHeader('Authorization'), withBody(body)));
      check.status(promises.keyBeforeBody, answer, [401], 'since there is no key, whatever the body says');
    }
  });
});

function checkChallenge(check: Check, answer: Exchange): void {
  if (answer.response?.status !== 401) return;
  const challenges = headerValues(answer.response.headers, 'www-authenticate');
  check.that(
    promises.challenge,
    answer,
    challenges.some((value) => /(^|,)\s*bearer(\s|,|$)/i.test(value)),
    {
      pointer: 'header WWW-Authenticate',
      expected: 'a challenge that begins with Bearer',
      received: challenges.join(' and ') || 'no WWW-Authenticate',
    },
  );
}
