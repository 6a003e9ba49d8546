import { contract } from '../../contract.config.ts';
import { withKey } from '../../src/client/key-changes.ts';
import { inOrder, withFields, withHeader, withoutHeader, withUrl } from '../../src/client/plan-changes.ts';
import type { Exchange, Plan } from '../../src/core/exchange.ts';
import type { Operation } from '../../src/core/operation.ts';
import { counted, describeStatus } from '../../src/core/describe.ts';
import { headerValues } from '../../src/core/http.ts';
import { valueAt } from '../../src/core/json-pointer.ts';
import type { Api } from '../../src/drivers/api.ts';
import { listsOfACompany, oneOfEach, oneOfEachProduct } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { products } from '../../src/drivers/products.ts';
import { strangeId, strangeIdsInPath } from '../../src/drivers/strange-ids.ts';
import { objectOf, textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/environments.ts';

/** S4: separate keys for sandbox and production, each in its environment. S5: two base URLs. */
test.describe('environments', { tag: ['@environment', '@authentication', '@exposure'] }, () => {
  test('the key of the other environment is refused here', async ({ api, check }) => {
    // Where keys are issued a call waits for nothing, so that each product is asked whether it looks at the key.
    const asked = new Set([...oneOfEach(), ...api.affordable(oneOfEachProduct(), 1)]);
    for (const operation of api.sendable(promises.otherKey, [...asked])) {
      const key = (await api.keys({ environment: api.otherKind }))?.bearerToken ?? api.value('other_environment_token');
      if (key === undefined)
        check.skip(promises.otherKey, operation.name, 'the environment has no other_environment_token');
      else {
        const answer = await api.probe(operation, withKey(key));
        check.status(promises.otherKey, answer, [401, 403], `since it is a ${api.otherKind} key`);
      }
    }
  });

  test('the key of this environment is refused in the other', async ({ api, check }) => {
    for (const operation of api.sendable(promises.otherKey, oneOfEach())) {
      if (!api.controlled) {
        check.skip(
          promises.otherKey,
          operation.name,
          'a key is shown to another environment only where the server is under control',
        );
        continue;
      }
      const answer = await api.probe(operation, (plan) =>
        withUrl(plan.url.replace(api.baseUrl, api.otherBaseUrl))(plan),
      );
      check.status(promises.otherKey, answer, [401, 403], `since it is a ${api.kind} key`);
    }
  });

  for (const { product, operations } of products()) {
    test(`${product}: the operations exist in both environments`, async ({ api, check }) => {
      const shared = operations.filter((operation) => !operation.sandboxOnly && operation.effect === 'read');
      const key = (await api.keys({ environment: api.otherKind }))?.bearerToken;
      for (const operation of api.sendable(promises.inBoth, shared)) {
        if (key === undefined) {
          check.skip(
            promises.inBoth,
            operation.name,
            'the other environment needs a key of its own, and none is issued',
          );
          continue;
        }
        const there = (plan: Plan): Plan => withUrl(plan.url.replace(api.baseUrl, api.otherBaseUrl))(plan);
        let answer = await api.probe(operation, inOrder(withKey(key), there));
        // That environment has other data, and its "no such thing" may read as its "no such path". A request that no
        // operation takes tells them apart.
        if (await isUnknownPath(api, answer))
          answer = await api.probe(operation, inOrder(withKey(key), there, withoutContent));
        const unknown = await isUnknownPath(api, answer);
        if (unknown && (await readsAsUnknownPath(api, operation))) {
          check.skip(promises.inBoth, operation.name, 'an id that does not exist reads as a path that does not exist');
          continue;
        }
        const missing = unknown || answer.response?.status === 405;
        check.that(promises.inBoth, answer, !missing, {
          pointer: '',
          expected: `the operation below ${api.otherBaseUrl} too, asked with a ${api.otherKind} key`,
          received: `${describeStatus(answer.response)}, as for a path that does not exist`,
        });
      }
    });
  }

  test("another company's things cannot be read, and do not show that they exist", async ({ api, check, pages }) => {
    const key =
      (await api.keys({ environment: api.kind, tenant: 'second' }))?.bearerToken ?? api.value('other_tenant_token');
    for (const { list, detail, field } of api.sendablePairs(promises.otherTenant)) {
      if (key === undefined) {
        check.skip(promises.otherTenant, detail.name, 'the environment has no other_tenant_token');
        continue;
      }
      const theirs = pages.see(await api.probe(list, withKey(key)));
      const [foreign] = theirs?.ids ?? [];
      // What has no id of its own is told apart by its text, which is no id to ask for.
      if (foreign === undefined || theirs?.identified !== true) continue;
      const answer = await api.probe(detail, withFields({ [field]: foreign }));
      const none = await api.probe(detail, withFields({ [field]: strangeId }));
      const items = pages.see(answer)?.ids.length ?? 0;
      const { [contract.envelope.data]: data = null } = objectOf(answer) ?? {};
      const leaked = answer.response?.status === 200 && (items > 0 || JSON.stringify(data).includes(foreign));
      check.that(promises.otherTenant, answer, !leaked, {
        pointer: '',
        expected: `${describeStatus(none.response)}, as for an id that does not exist`,
        received: `${describeStatus(answer.response)}, with ${items === 0 ? 'data' : counted(items, 'item')} of another company`,
      });
      check.that(promises.noExistenceOracle, answer, leaked || answer.response?.status === none.response?.status, {
        pointer: '',
        expected: `${describeStatus(none.response)}, as for an id that does not exist`,
        received: `${describeStatus(answer.response)} for the id of a thing of another company`,
      });
    }
  });

  test("a list shows no other company's things", async ({ api, check, pages }) => {
    // Where calls wait for nothing: whether a list looks at the company is written once for each.
    for (const operation of api.sendable(promises.otherTenant, api.affordable(listsOfACompany(), 0))) {
      const key = (await api.keys({ environment: api.kind, tenant: 'second' }))?.bearerToken;
      if (key === undefined) return;
      const ours = pages.see(await api.call(operation));
      const theirs = pages.see(await api.probe(operation, withKey(key)));
      if (ours?.identified !== true || theirs?.identified !== true) continue;
      // Banks and products are everybody's; what belongs to a customer is not.
      const shared = theirs.ids.findIndex((id, index) => ours.ids.includes(id) && hasCustomer(theirs.items[index]));
      check.that(promises.otherTenant, theirs.exchange, shared === -1, {
        pointer: `${theirs.pointer}/${shared}`,
        expected: 'nothing that the list of the first company shows, since this is the key of the second',
        received: `"${theirs.ids[shared]}", which is in both`,
      });
    }
  });

  test('a cookie does not take the place of the key', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noCookieLogin, oneOfEach())) {
      const answer = await api.call(operation);
      const cookies = headerValues(answer.response?.headers ?? [], 'set-cookie').map((value) => value.split(';')[0]);
      if (cookies.length === 0) {
        check.that(promises.noCookieLogin, answer, true, { pointer: '', expected: '', received: '' });
        continue;
      }
      const again = inOrder(withoutHeader('Authorization'), withHeader('Cookie', cookies.join('; ')));
      check.status(
        promises.noCookieLogin,
        await api.probe(operation, again),
        [401],
        'since the call carries a cookie of an earlier answer, and no key',
      );
    }
  });
});

function hasCustomer(item: unknown): boolean {
  return (contract.echoes['customer'] ?? []).some(
    (path) => (valueAt(item, path.split('.')) ?? undefined) !== undefined,
  );
}

/** Half a body where there is one, and no query. */
function withoutContent(plan: Plan): Plan {
  const [url = plan.url] = plan.url.split('?');
  return { ...plan, url, body: plan.method === 'POST' ? '{' : plan.body };
}

async function isUnknownPath(api: Api, answer: Exchange): Promise<boolean> {
  return answer.response?.status === 404 && textOf(answer) === (await api.unknownRouteBody());
}

/** Whether an operation with an id in its path answers to a strange id as if there were no such path. */
async function readsAsUnknownPath(api: Api, operation: Operation): Promise<boolean> {
  const strange = strangeIdsInPath(operation);
  if (Object.keys(strange).length === 0) return false;
  return isUnknownPath(api, await api.probe(operation, (plan) => plan, strange));
}
