import { withKey } from '../../src/client/key-changes.ts';
import { withUrl } from '../../src/client/plan-changes.ts';
import { oneOfEach } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { otherKey } from '../../src/rules/promises/environments.ts';

/** S4: separate keys for sandbox and production, each in its environment. S5: two base URLs. */
test.describe('environments', { tag: ['@environment', '@authentication'] }, () => {
  test('the key of the other environment is refused here', async ({ api, check }) => {
    for (const operation of api.sendable(otherKey, oneOfEach())) {
      const key = (await api.keys({ environment: api.otherKind }))?.bearerToken ?? api.value('other_environment_token');
      if (key === undefined) check.skip(otherKey, operation.name, 'the environment has no other_environment_token');
      else check.status(otherKey, await api.probe(operation, withKey(key)), [401, 403]);
    }
  });

  test('the key of this environment is refused in the other', async ({ api, check }) => {
    for (const operation of api.sendable(otherKey, oneOfEach())) {
      if (!api.controlled) {
        check.skip(
          otherKey,
          operation.name,
          'a key is shown to another environment only where the server is under control',
        );
        continue;
      }
      const answer = await api.probe(operation, (plan) =>
        withUrl(plan.url.replace(api.baseUrl, api.otherBaseUrl))(plan),
      );
      check.status(otherKey, answer, [401, 403]);
    }
  });
});
