import { withBody, withFields, withUrl } from '../../src/client/plan-changes.ts';
import { describeValue } from '../../src/core/describe.ts';
import type { Plan } from '../../src/core/exchange.ts';
import { headerValue } from '../../src/core/http.ts';
import {
  askedById,
  deeplyNested,
  operatorBody,
  quotes,
  requiredTextFields,
  rotated,
} from '../../src/drivers/hostile.ts';
import { aPost, reads } from '../../src/drivers/pick.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/requests.ts';

const clientMistake = [400, 404, 409, 413, 415, 422];

/** S8, and what people send who mean harm: values and bodies that must be text to a server, or a mistake of the client. */
test.describe('requests', { tag: ['@request', '@status'] }, () => {
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
        expected: 'the text that was sent left out, or in a JSON body',
        received: `${marker} in a body of type ${type}`,
      });
    }
  });

  test('a database operator finds nothing', async ({ api, check, schemas }) => {
    const sendable = api.sendable(promises.noOperators, rotated(1, askedById(reads(), schemas)));
    for (const operation of api.affordable(sendable, 1)) {
      const [field] = schemas.required(operation.name);
      for (const operator of operatorBody) {
        const answer = await api.probe(operation, withFields({ [String(field)]: operator }));
        const why = `since "${field}" is ${describeValue(operator)}, and no id`;
        check.status(promises.noOperators, answer, [400, 422], why);
      }
    }
  });

  test('quotes and pattern characters are text', async ({ api, check, schemas }) => {
    const [operation] = api.sendable(promises.anyText, rotated(3, askedById(reads(), schemas)));
    if (operation === undefined) return;
    const [field] = schemas.required(operation.name);
    for (const text of quotes) {
      const answer = await api.probe(operation, withFields({ [String(field)]: text }));
      const why = `since "${field}" is just text: ${JSON.stringify(text)}`;
      check.status(promises.anyText, answer, [200, 400, 404, 422], why);
    }
  });

  test('a body of 5 MB, or nested ten thousand deep, is refused in time', async ({ api, check }) => {
    const [operation] = api.sendable(promises.largeBody, aPost());
    if (operation === undefined) return;
    const large = JSON.stringify({ note: 'x'.repeat(5 * 1024 * 1024) });
    const answer = await api.probe(operation, withBody(large));
    check.status(promises.largeBody, answer, [400, 413], 'since the body is 5 MB long');
    const nested = await api.probe(operation, withBody(deeplyNested(10_000)));
    check.status(promises.largeBody, nested, [200, ...clientMistake], 'since the body is nested 10000 deep');
  });

  test('a member named __proto__ changes nothing', async ({ api, check }) => {
    const [operation] = api.sendable(promises.noPrototype, aPost());
    if (operation === undefined) return;
    const canary = 'contractCanary';
    const bodies = [`{"__proto__": {"${canary}": "yes"}}`, `{"constructor": {"prototype": {"${canary}": "yes"}}}`];
    for (const body of bodies) {
      check.status(promises.noPrototype, await api.probe(operation, withBody(body)), [200, ...clientMistake]);
    }
    const next = await api.probe(operation, (plan) => plan);
    const text = textOf(next);
    check.that(promises.noPrototype, next, !text.includes(canary), {
      pointer: '',
      expected: `an answer without "${canary}", which only an earlier request held`,
      received: `"${canary}" in the body`,
    });
  });
});
