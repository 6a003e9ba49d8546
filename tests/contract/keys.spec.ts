import { lengthened, resigned, unsigned, withAuthorization, withKey } from '../../src/client/key-changes.ts';
import { oneOfEachProduct } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import * as promises from '../../src/rules/promises/authentication.ts';

/** S2, S3: only the secret key opens the API: as it was issued, while it is valid, and no other of the three kinds. */
test.describe('authentication', { tag: '@authentication' }, () => {
  test('an unsigned or changed key is refused', async ({ api, check }) => {
    const forgeries = {
      'has no signature, and says that it needs none': unsigned,
      'has another signature': resigned,
      'has something behind it': lengthened,
    };
    for (const operation of api.sendable(promises.unsignedKey, api.affordable(oneOfEachProduct(), 1))) {
      for (const [name, forge] of Object.entries(forgeries)) {
        const forged = withAuthorization((key) => `Bearer ${forge(key)}`);
        check.status(promises.unsignedKey, await api.probe(operation, forged), [401], `since the key ${name}`);
      }
    }
  });

  test('the public key and the client token are refused', async ({ api, check }) => {
    const issued = await api.keys({});
    const others = {
      public_key: issued?.publicKey ?? api.value('public_key'),
      client_token: issued?.clientToken ?? api.value('client_token'),
    };
    for (const operation of api.sendable(promises.publicKey, api.affordable(oneOfEachProduct(), 1))) {
      for (const [name, key] of Object.entries(others)) {
        if (!key) {
          check.skip(promises.publicKey, operation.name, `the environment has no ${name}`);
          continue;
        }
        const answer = await api.probe(operation, withKey(key));
        check.status(promises.publicKey, answer, [401], `since the key is the ${name} of the account`);
      }
    }
  });

  test('an expired or revoked key is refused', async ({ api, check }) => {
    const expired = (await api.keys({ state: 'expired' }))?.bearerToken ?? api.value('expired_token');
    const revoked = (await api.keys({ state: 'revoked' }))?.bearerToken;
    for (const operation of api.sendable(promises.expiredKey, api.affordable(oneOfEachProduct(), 1))) {
      for (const [state, key] of Object.entries({ expired, revoked })) {
        if (key === undefined) continue;
        check.status(promises.expiredKey, await api.probe(operation, withKey(key)), [401], `since the key is ${state}`);
      }
      if (expired === undefined)
        check.skip(promises.expiredKey, operation.name, 'the environment has no expired_token');
    }
  });
});
