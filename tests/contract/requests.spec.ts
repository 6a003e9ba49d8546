import { contract } from '../../contract.config.ts';
import {
  inOrder,
  withBody,
  withFields,
  withHeader,
  withoutHeader,
  type PlanChange,
} from '../../src/client/plan-changes.ts';
import { counted, describeStatus, describeValue } from '../../src/core/describe.ts';
import type { Plan } from '../../src/core/exchange.ts';
import type { Operation } from '../../src/core/operation.ts';
import { askedById, idFields, requiredTextFields, rotated } from '../../src/drivers/hostile.ts';
import { aGet, aPost, oneOfEachProduct, reads, writes } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { strangeId } from '../../src/drivers/strange-ids.ts';
import * as promises from '../../src/rules/promises/requests.ts';

const { dateRange } = contract;

/** S7: the content type of a request is application/json. S8: its body is valid JSON. */
test.describe('requests', { tag: ['@request', '@status'] }, () => {
  test('another media type, or none, is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.mediaType, aPost());
    if (operation === undefined) return;
    const form = 'application/x-www-form-urlencoded';
    // In this order: a budget pays for the first three.
    const changes: Record<string, PlanChange> = {
      'the Content-Type is text/plain': withHeader('Content-Type', 'text/plain'),
      'there is no Content-Type': withoutHeader('Content-Type'),
      [`the Content-Type is ${form}`]: inOrder(withHeader('Content-Type', form), withBody('page=1&limit=10')),
      'the Content-Type is application/xml': withHeader('Content-Type', 'application/xml'),
    };
    for (const [what, change] of Object.entries(changes)) {
      const answer = await api.probe(operation, change);
      check.status(promises.mediaType, answer, [400, 415], `since ${what}`);
      const refused = [400, 415].includes(answer.response?.status ?? 0);
      if (refused) check.status(promises.mediaTypeStatus, answer, [415], `since ${what}`);
    }
    const others = posts(api.affordable(oneOfEachProduct(), 0)).filter((each) => each !== operation);
    for (const other of api.sendable(promises.mediaType, others)) {
      const answer = await api.probe(other, withHeader('Content-Type', 'text/plain'));
      check.status(promises.mediaType, answer, [400, 415], 'since the Content-Type is text/plain');
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
      received: `${describeStatus(answer.response)}: one of the two values was taken without a word`,
    });
  });

  test('application/json counts in any letter case', async ({ api, check }) => {
    const [operation] = api.sendable(promises.anySpelling, aPost());
    if (operation === undefined) return;
    const answer = await api.probe(operation, withHeader('Content-Type', 'Application/JSON; charset=UTF-8'));
    check.status(promises.anySpelling, answer, operation.successStatuses, 'as for application/json');
  });

  test('a GET may carry the content type and no body', async ({ api, check }) => {
    const [operation] = api.sendable(promises.typeOnGet, aGet());
    if (operation === undefined) return;
    const answer = await api.call(operation, withHeader('Content-Type', 'application/json'));
    check.status(promises.typeOnGet, answer, operation.successStatuses, 'as without Content-Type');
  });

  test('broken JSON is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.validJson, aPost());
    if (operation === undefined) return;
    const broken = ['{"limit": 10', '{"limit": 10,}', "{'limit': 10}", '{"limit": 10} {}', '{"limit": 10 /* ten */}'];
    for (const body of broken) {
      const answer = await api.probe(operation, withBody(body));
      check.status(promises.validJson, answer, [400, 422], 'since the body is no valid JSON');
    }
    const others = posts(api.affordable(oneOfEachProduct(), 0)).filter((each) => each !== operation);
    for (const other of api.sendable(promises.validJson, others)) {
      const answer = await api.probe(other, withoutLastBrace);
      check.status(
        promises.validJson,
        answer,
        [400, 422],
        'since the body is no valid JSON: its last brace is missing',
      );
    }
  });

  test('JSON that is no object is refused', async ({ api, check }) => {
    const [operation] = api.sendable(promises.anObject, aPost());
    if (operation === undefined) return;
    for (const body of ['[]', '"text"', 'null']) {
      const answer = await api.probe(operation, withBody(body));
      check.status(promises.anObject, answer, [400, 422], 'since the body is no JSON object');
    }
  });

  test('a required field must be there', async ({ api, check, schemas }) => {
    const asked = api.affordable(askedById(reads(), schemas), 4);
    for (const operation of api.sendable(promises.requiredFields, asked)) {
      const [field] = schemas.required(operation.name);
      const answer = await api.ask(operation, withFields({ [String(field)]: undefined }));
      const accepted = (answer.response?.status ?? 0) < 300;
      check.that(promises.requiredFields, answer, !accepted, {
        pointer: '',
        expected: `a refusal, since "${field}" is missing`,
        received: describeStatus(answer.response),
      });
      if (!accepted) check.status(promises.validationStatus, answer, [400, 422], `since "${field}" is missing`);
    }
  });

  test('a mistake has the same status on GET and POST', async ({ api, check, schemas }) => {
    const [post] = api.sendable(promises.oneStatus, requiredTextFields(reads(), schemas));
    const withQueryField = reads().filter(({ method, name }) => method === 'GET' && schemas.required(name).length > 0);
    const [get] = api.sendable(promises.oneStatus, withQueryField);
    if (post === undefined || get === undefined) return;
    const without = (operation: Operation) => withFields({ [String(schemas.required(operation.name)[0])]: undefined });
    const first = await api.ask(post, without(post));
    const second = await api.ask(get, without(get));
    check.that(promises.oneStatus, second, second.response?.status === first.response?.status, {
      pointer: '',
      expected: `${describeStatus(first.response)}, as where ${post.name} lacks a required field too`,
      received: describeStatus(second.response),
    });
  });

  test('a field of the wrong type is refused as a mistake of the client', async ({ api, check, schemas }) => {
    // Other operations than those that are asked without a field, where only a few are asked.
    const byId = rotated(2, askedById(reads(), schemas));
    for (const operation of api.sendable(promises.wrongTypes, api.affordable(byId, 2))) {
      const [field] = schemas.required(operation.name);
      for (const value of [[], { a: 1 }]) {
        const answer = await api.probe(operation, withFields({ [String(field)]: value }));
        check.status(
          promises.wrongTypes,
          answer,
          [400, 422],
          `since "${field}" is ${describeValue(value)}, and no text`,
        );
      }
    }
    for (const operation of api.sendable(promises.wrongTypes, aPost())) {
      const answer = await api.probe(operation, withFields({ page: 'many' }));
      check.status(promises.wrongTypes, answer, [200, 400, 422], 'since "page" is a word, and no number');
    }
    const byDate = reads().filter(
      ({ body = '', evidence }) => evidence === 'body' && body.includes(`"${dateRange.from}"`),
    );
    for (const operation of api.sendable(promises.wrongTypes, api.affordable(byDate, 1))) {
      const answer = await api.probe(operation, withFields({ [dateRange.from]: '2026-13-45' }));
      check.status(promises.wrongTypes, answer, [200, 400, 422], `since "${dateRange.from}" is no date`);
    }
  });

  test('an id that does not exist is not found, and no server error', async ({ api, check, schemas, pages }) => {
    const asked = api.affordable(askedById(reads(), schemas), 4);
    for (const operation of api.sendable(promises.unknownId, asked)) {
      const [field] = schemas.required(operation.name);
      const answer = await api.probe(operation, withFields({ [String(field)]: strangeId }));
      check.status(promises.unknownId, answer, [200, 400, 404, 422], `since there is no such "${field}"`);
      const found = pages.see(answer)?.items.length ?? 0;
      check.that(promises.noneForUnknownId, answer, found === 0, {
        pointer: pages.see(answer)?.pointer ?? '',
        expected: `no items, since there is no such "${field}"`,
        received: counted(found, 'item'),
      });
    }
    // What a write does with it is open: it may look for the thing later. Where calls wait for nothing, each is asked.
    for (const operation of api.sendable(promises.unknownId, api.affordable(writes(), 0))) {
      const fields = idFields(operation);
      if (fields.length === 0) continue;
      const strange = Object.fromEntries(fields.map((field) => [field, strangeId]));
      const answer = await api.probe(operation, withFields(strange));
      const allowed = [...operation.successStatuses, 202, 400, 403, 404, 409, 422];
      check.status(promises.unknownId, answer, allowed, `since there is no such "${fields.join('" and "')}"`);
    }
  });

  test('a body in UTF-16 is a mistake of the client', async ({ api, check }) => {
    const [operation] = api.sendable(promises.utf8Only, aPost());
    if (operation === undefined) return;
    const answer = await api.probe(operation, withBody(Buffer.from('\ufeff{"limit": 10}', 'utf16le')));
    check.status(promises.utf8Only, answer, [400, 415, 422], 'since the body is JSON in UTF-16');
  });
});

/** Not quite the JSON that it was. */
function withoutLastBrace(plan: Plan): Plan {
  return { ...plan, body: String(plan.body).trimEnd().slice(0, -1) };
}

function posts(operations: readonly Operation[]): Operation[] {
  return operations.filter(({ method, body }) => method === 'POST' && body !== undefined);
}
