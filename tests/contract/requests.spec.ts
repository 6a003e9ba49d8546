import { deeplyNested, operatorBody, quotes, requiredTextFields } from '../../src/drivers/hostile.ts';
import { aGet, aPost, reads } from '../../src/drivers/pick.ts';
import { inOrder, withBody, withFields, withHeader, withoutHeader, withUrl } from '../../src/client/plan-changes.ts';
import type { Plan } from '../../src/core/exchange.ts';
import { headerValue } from '../../src/core/http.ts';
import type { Operation } from '../../src/core/operation.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { contract } from '../../contract.config.ts';
import { strangeId } from '../../src/drivers/strange-ids.ts';
import { textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/requests.ts';

const clientMistake = [400, 404, 409, 413, 415, 422];

/** S7: the content type of a request is application/json. S8: its body is valid JSON. */
test.describe('requests', { tag: ['@request', '@status'] }, () => {
  test('another media type, or none, is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.mediaType, aPost());
    if (operation === undefined) return;
    const form = inOrder(withHeader('Content-Type', 'application/x-www-form-urlencoded'), withBody('page=1&limit=10'));
    for (const change of [withHeader('Content-Type', 'text/plain'), withoutHeader('Content-Type'), form]) {
      const answer = await api.probe(operation, change);
      check.status(promises.mediaType, answer, [400, 415]);
      if ([400, 415].includes(answer.response?.status ?? 0)) check.status(promises.mediaTypeStatus, answer, [415]);
    }
  });

  test('a member that is named twice is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.uniqueNames, aPost());
    if (operation === undefined) return;
    const { limit } = contract.pagination;
    const answer = await api.probe(operation, withBody(`{"${limit}": 1, "${limit}": 5}`));
    const accepted = (answer.response?.status ?? 0) < 300;
    check.that(promises.uniqueNames, answer, !accepted, {
      pointer: '',
      expected: `status 400, since "${limit}" is named twice`,
      received: `status ${answer.response?.status}: one of the two values was taken without a word`,
    });
  });

  test('application/json counts in any letter case', async ({ api, check }) => {
    const [operation] = api.sendable(promises.anySpelling, aPost());
    if (operation === undefined) return;
    const answer = await api.probe(operation, withHeader('Content-Type', 'Application/JSON; charset=UTF-8'));
    check.status(promises.anySpelling, answer, operation.successStatuses);
  });

  test('a GET may carry the content type and no body', async ({ api, check }) => {
    const [operation] = api.sendable(promises.typeOnGet, aGet());
    if (operation === undefined) return;
    const answer = await api.probe(operation, withHeader('Content-Type', 'application/json'));
    check.status(promises.typeOnGet, answer, operation.successStatuses);
  });

  test('broken JSON is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.validJson, aPost());
    if (operation === undefined) return;
    for (const body of ['{"limit": 10', '{"limit": 10,}', "{'limit': 10}"]) {
      check.status(promises.validJson, await api.probe(operation, withBody(body)), [400, 422]);
    }
  });

  test('JSON that is no object is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.anObject, aPost());
    if (operation === undefined) return;
    for (const body of ['[]', '"text"', 'null']) {
      check.status(promises.anObject, await api.probe(operation, withBody(body)), [400, 422]);
    }
  });

  test('a required field must be there', async ({ api, check, schemas }) => {
    for (const operation of api.sendable(promises.requiredFields, requiredTextFields(reads(), schemas).slice(0, 4))) {
      const [field] = schemas.required(operation.name);
      const answer = await api.probe(operation, withFields({ [String(field)]: undefined }));
      const accepted = (answer.response?.status ?? 0) < 300;
      check.that(promises.requiredFields, answer, !accepted, {
        pointer: '',
        expected: `a refusal, since "${field}" is missing`,
        received: `status ${answer.response?.status}`,
      });
      if (!accepted) check.status(promises.validationStatus, answer, [400, 422]);
    }
  });

  test('a mistake has the same status on GET and POST', async ({ api, check, schemas }) => {
    const [post] = api.sendable(promises.oneStatus, requiredTextFields(reads(), schemas));
    const withQueryField = reads().filter(({ method, name }) => method === 'GET' && schemas.required(name).length > 0);
    const [get] = api.sendable(promises.oneStatus, withQueryField);
    if (post === undefined || get === undefined) return;
    const without = (operation: Operation) => withFields({ [String(schemas.required(operation.name)[0])]: undefined });
    const first = (await api.probe(post, without(post))).response?.status;
    const second = await api.probe(get, without(get));
    check.that(promises.oneStatus, second, second.response?.status === first, {
      pointer: '',
      expected: `${first}, as for a missing field of ${post.name}`,
      received: `${second.response?.status}`,
    });
  });

  test('a field of the wrong type is refused as a mistake of the client', async ({ api, check, schemas }) => {
    for (const operation of api.sendable(promises.wrongTypes, requiredTextFields(reads(), schemas).slice(0, 2))) {
      const [field] = schemas.required(operation.name);
      for (const value of [[], { a: 1 }]) {
        check.status(
          promises.wrongTypes,
          await api.probe(operation, withFields({ [String(field)]: value })),
          [400, 422],
        );
      }
    }
    for (const operation of api.sendable(promises.wrongTypes, aPost())) {
      check.status(promises.wrongTypes, await api.probe(operation, withFields({ page: 'many' })), [200, 400, 422]);
    }
  });

  test('text of the request does not come back as HTML', async ({ api, check, schemas }) => {
    const marker = '<script>contract()</script>';
    const [operation] = api.sendable(promises.noReflection, requiredTextFields(reads(), schemas));
    if (operation === undefined) return;
    const [field] = schemas.required(operation.name);
    const elsewhere = (plan: Plan): Plan => ({
      ...withUrl(`${api.baseUrl}/${encodeURIComponent(marker)}?q=${encodeURIComponent(marker)}`)(plan),
      operation: '(unknown route)',
    });
    for (const change of [withFields({ [String(field)]: marker }), elsewhere, withBody(`{"x": "${marker}"`)]) {
      const answer = await api.probe(operation, change);
      const type = headerValue(answer.response?.headers ?? [], 'content-type') ?? '';
      const text = textOf(answer);
      check.that(promises.noReflection, answer, !(text.includes(marker) && /html|svg|xml/i.test(type)), {
        pointer: '',
        expected: 'the text left out, or in JSON',
        received: `${marker} in a body of type ${type}`,
      });
    }
  });

  test('an id that does not exist is not found, and no server error', async ({ api, check, schemas }) => {
    const byId = requiredTextFields(reads(), schemas).filter((operation) =>
      /getBy(Id|Customer|Account)\b/.test(operation.url),
    );
    for (const operation of api.sendable(promises.unknownId, byId.slice(0, 3))) {
      const [field] = schemas.required(operation.name);
      const answer = await api.probe(operation, withFields({ [String(field)]: strangeId }));
      check.status(promises.unknownId, answer, [200, 400, 404, 422]);
    }
  });

  test('a database operator finds nothing', async ({ api, check, schemas }) => {
    const [operation] = api.sendable(promises.noOperators, requiredTextFields(reads(), schemas));
    if (operation === undefined) return;
    const [field] = schemas.required(operation.name);
    for (const operator of operatorBody) {
      check.status(
        promises.noOperators,
        await api.probe(operation, withFields({ [String(field)]: operator })),
        [400, 422],
      );
    }
  });

  test('quotes and pattern characters are text', async ({ api, check, schemas }) => {
    const [operation] = api.sendable(promises.anyText, requiredTextFields(reads(), schemas));
    if (operation === undefined) return;
    const [field] = schemas.required(operation.name);
    for (const text of quotes) {
      check.status(
        promises.anyText,
        await api.probe(operation, withFields({ [String(field)]: text })),
        [200, 400, 404, 422],
      );
    }
  });

  test('a body of 5 MB, or nested ten thousand deep, is refused in time', async ({ api, check }) => {
    const [operation] = api.sendable(promises.largeBody, aPost());
    if (operation === undefined) return;
    const large = JSON.stringify({ note: 'x'.repeat(5 * 1024 * 1024) });
    check.status(promises.largeBody, await api.probe(operation, withBody(large)), [400, 413]);
    check.status(promises.largeBody, await api.probe(operation, withBody(deeplyNested(10_000))), [
      ...clientMistake,
      200,
    ]);
  });

  test('a member named __proto__ changes nothing', async ({ api, check }) => {
    const [operation] = api.sendable(promises.noPrototype, aPost());
    if (operation === undefined) return;
    const canary = 'contractCanary';
    const bodies = [`{"__proto__": {"${canary}": "yes"}}`, `{"constructor": {"prototype": {"${canary}": "yes"}}}`];
    for (const body of bodies) {
      check.status(promises.noPrototype, await api.probe(operation, withBody(body)), [...clientMistake, 200]);
    }
    const next = await api.probe(operation, (plan) => plan);
    const text = textOf(next);
    check.that(promises.noPrototype, next, !text.includes(canary), {
      pointer: '',
      expected: 'the same answer as before',
      received: `an answer that holds "${canary}", which an earlier request sent`,
    });
  });

  test('a body in UTF-16 is a mistake of the client', async ({ api, check }) => {
    const [operation] = api.sendable(promises.utf8Only, aPost());
    if (operation === undefined) return;
    const answer = await api.probe(operation, withBody(Buffer.from('\ufeff{"limit": 10}', 'utf16le')));
    check.status(promises.utf8Only, answer, [400, 415, 422]);
  });
});
