import { withBody, withHeader, withMethod, withUrl, inOrder } from '../../src/client/plan-changes.ts';
import { beginning, describeValue, describeStatus } from '../../src/core/describe.ts';
import type { Exchange, Plan } from '../../src/core/exchange.ts';
import { firstDifference } from '../../src/core/first-difference.ts';
import { headerValue } from '../../src/core/http.ts';
import { aGet, aPost, oneOfEach } from '../../src/drivers/pick.ts';
import { changedBy } from '../../src/drivers/changed-by.ts';
import { whyChanged } from '../../src/drivers/check-together.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { contract } from '../../contract.config.ts';
import { objectOf, textOf } from '../../src/rules/body.ts';
import * as promises from '../../src/rules/promises/routing.ts';

const helperRoutes = ['.env', 'metrics', 'debug', 'actuator/env', '.git/config'];

/** S6: the API accepts POST and GET. What HTTP asks of the rest. */
test.describe('methods and routes', { tag: '@routing' }, () => {
  test('a method other than GET and POST is refused with 405 and an honest Allow', async ({ api, check }) => {
    for (const operation of api.sendable(promises.wrongMethod, oneOfEach())) {
      for (const method of ['DELETE', 'PUT', 'PATCH']) {
        const answer = await api.ask(operation, inOrder(withMethod(method), withBody(undefined)));
        check.status(promises.wrongMethod, answer, [405, 501]);
        if (answer.response?.status !== 405) continue;
        const allow = headerValue(answer.response.headers, 'allow');
        const listed = allow?.toUpperCase().split(/[ ,]+/) ?? [];
        check.that(promises.allowHeader, answer, listed.includes(operation.method) && !listed.includes(method), {
          pointer: 'header Allow',
          expected: `${operation.method}, and not ${method}`,
          received: allow ?? 'no Allow',
        });
      }
    }
  });

  test('a request is not sent back', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noTrace, aPost())) {
      const answer = await api.probe(operation, inOrder(withMethod('TRACE'), withBody(undefined)));
      check.that(promises.noTrace, answer, (answer.response?.status ?? 0) >= 400, {
        pointer: '',
        expected: 'status 405 or 501',
        received: `${describeStatus(answer.response)}: ${beginning(textOf(answer))}`,
      });
    }
  });

  test('what Allow lists is not refused', async ({ api, check }) => {
    for (const operation of api.sendable(promises.allowHeader, aPost())) {
      const refusal = await api.ask(operation, inOrder(withMethod('PUT'), withBody(undefined)));
      const allow = headerValue(refusal.response?.headers ?? [], 'allow') ?? '';
      const others = allow
        .toUpperCase()
        .split(/[ ,]+/)
        .filter((method) => method !== '' && method !== operation.method);
      for (const method of others) {
        const answer = await api.probe(operation, inOrder(withMethod(method), withBody(undefined)));
        check.that(promises.allowHeader, answer, ![405, 501].includes(answer.response?.status ?? 0), {
          pointer: 'header Allow',
          expected: `${method} to work, since Allow lists it`,
          received: describeStatus(answer.response),
        });
      }
    }
  });

  test('a path that does not exist is not found', async ({ api, check }) => {
    for (const operation of api.sendable(promises.unknownRoute, oneOfEach())) {
      // Below a path that exists, and below none. A GET beside others may be one with an id.
      const elsewhere = (plan: Plan): Plan => ({
        ...plan,
        url: operation.method === 'POST' ? beside(plan.url) : `${api.baseUrl}/no/such/route`,
        operation: '(unknown route)',
      });
      const answer = await api.probe(operation, elsewhere);
      check.status(promises.unknownRoute, answer, [404]);
      check.that(promises.unknownRouteIsJson, answer, objectOf(answer) !== undefined, {
        pointer: '',
        expected: 'a JSON object',
        received: beginning(textOf(answer)),
      });
    }
  });

  test('a method that does not exist raises no server error', async ({ api, check }) => {
    for (const operation of api.sendable(promises.unknownMethod, aPost())) {
      const answer = await api.probe(operation, inOrder(withMethod('PROPFIND'), withBody(undefined)));
      check.status(promises.unknownMethod, answer, [400, 404, 405, 501]);
    }
  });

  test('HEAD works where GET works', async ({ api, check }) => {
    for (const operation of api.sendable(promises.headLikeGet, aGet())) {
      const answer = await api.probe(operation, withMethod('HEAD'));
      const status = answer.response?.status ?? 0;
      check.that(promises.headIsNoError, answer, status < 500 || status === 501, {
        pointer: '',
        expected: 'the status of the GET, or status 405 or 501',
        received: describeStatus(answer.response),
      });
      if (status < 500 || status === 501) check.status(promises.headLikeGet, answer, operation.successStatuses);
    }
  });

  test('a header does not turn POST into DELETE', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noOverride, aPost())) {
      const names = ['X-HTTP-Method-Override', 'X-Method-Override', 'X-HTTP-Method'];
      const answer = await api.probe(operation, inOrder(...names.map((name) => withHeader(name, 'DELETE'))));
      check.status(promises.noOverride, answer, operation.successStatuses, `as without ${names.join(', ')}`);
    }
  });

  test('a GET changes nothing', async ({ api, check, pages }) => {
    const [read] = api.sendable(promises.getIsSafe, aPost());
    const [get] = api.sendable(promises.getIsSafe, aGet());
    if (read === undefined || get === undefined) return;
    const dataOf = (exchange: Exchange): unknown => objectOf(exchange)?.[contract.envelope.data];
    const own = [await api.call(get)];
    const change = await changedBy(
      async () => own.push(await api.probe(get, (plan) => plan)),
      () => api.probe(read, (plan) => plan),
      (one, other) => firstDifference(dataOf(one), dataOf(other), `/${contract.envelope.data}`),
    );
    if (change === undefined) return check.skip(promises.getIsSafe, get.name, whyChanged);
    const { after, difference } = change;
    check.that(promises.getIsSafe, after, difference === undefined, {
      pointer: difference?.pointer ?? '',
      expected: `${describeValue(difference?.one)}, as before the call of ${get.name}`,
      received: describeValue(difference?.other),
    });
    const lengths = (): number[] => own.map((answer) => pages.see(answer)?.items.length ?? 0);
    const grows = (): boolean => lengths().every((length, index, all) => index === 0 || length > (all[index - 1] ?? 0));
    // Somebody else may have added something; twice in a row between two calls, nobody does.
    if (grows()) own.push(await api.probe(get, (plan) => plan));
    check.that(promises.getIsSafe, own.at(-1) ?? after, !grows(), {
      pointer: '',
      expected: `a list as long as on the call before`,
      received: `${lengths().join(', then ')} items, on calls one after the other`,
    });
  });

  test('the version before is gone', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noOldVersion, aPost())) {
      const answer = await api.probe(operation, (plan) => withUrl(plan.url.replace('/v2/', '/v1/'))(plan));
      check.status(promises.noOldVersion, answer, [400, 401, 403, 404, 405, 410, 429]);
    }
  });

  test('routes for operators are not open', async ({ api, check }) => {
    for (const operation of api.sendable(promises.noHelperRoutes, aGet())) {
      for (const route of helperRoutes) {
        const root = new URL('/', api.baseUrl).href;
        const answer = await api.probe(operation, (plan) => ({
          ...withUrl(root + route)(plan),
          operation: `(/${route})`,
        }));
        check.status(promises.noHelperRoutes, answer, [301, 302, 308, 400, 401, 403, 404, 405, 429]);
      }
    }
  });

  test('browsers may read the limit headers', async ({ api, check }) => {
    for (const operation of api.sendable(promises.exposedHeaders, oneOfEach())) {
      const answer = await api.probe(operation, withHeader('Origin', 'https://app.example'));
      const headers = answer.response?.headers ?? [];
      if (headerValue(headers, 'access-control-allow-origin') === undefined) continue;
      const { headers: names, retryAfter } = contract.rateLimit;
      const exposed = headerValue(headers, 'access-control-expose-headers')?.toLowerCase().split(/[ ,]+/) ?? [];
      const hidden = [...Object.values(names), retryAfter].filter((name) => !exposed.includes(name.toLowerCase()));
      check.that(promises.exposedHeaders, answer, hidden.length === 0 || exposed.includes('*'), {
        pointer: 'header Access-Control-Expose-Headers',
        expected: `all of ${[...Object.values(names), retryAfter].join(', ')}`,
        received: `without ${hidden.join(', ')}`,
      });
    }
  });
});

/** A path that differs from one that exists in its last segment. */
function beside(url: string): string {
  return url.replace(/[^/]+$/, 'no-such-operation');
}
