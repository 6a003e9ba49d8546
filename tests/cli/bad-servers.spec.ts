import net from 'node:net';
import { expect, test } from '@playwright/test';
import { expectReport, expectUnchecked } from '../support/expect-run.ts';
import { startContract } from '../support/run-contract.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite } from '../support/tiny-suite.ts';

const token = 'header-of-a-key.claims-of-the-key.signature-of-it';

/** Servers that nothing can be learnt from, by how they treat a connection; undefined for none at all. */
const silent: Readonly<
  Record<string, { url: string; onConnection?: (socket: net.Socket) => void; says: readonly string[] }>
> = {
  'a server that is down': {
    url: 'http://127.0.0.1:1/v2/sandbox',
    says: ['connect ECONNREFUSED 127.0.0.1:1 (ECONNREFUSED)', 'check base_url, and that the server is up'],
  },
  'a host that does not exist': {
    url: 'http://no-such-host.invalid/v2/sandbox',
    says: ['getaddrinfo', 'no-such-host.invalid (E', 'check base_url, and that the server is up'],
  },
  'a server that resets connections': {
    url: 'http://127.0.0.1:PORT/v2/sandbox',
    onConnection: (socket) => socket.once('data', () => socket.resetAndDestroy()),
    says: ['(ECONNRESET)', 'the server closes the connection without an answer'],
  },
  'a server that speaks no TLS': {
    url: 'https://127.0.0.1:PORT/v2/sandbox',
    onConnection: (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    // Versions of OpenSSL name different mistakes.
    says: ['TLS: ', '(EPROTO)', 'its certificate is trusted'],
  },
  'a server that hangs': {
    url: 'http://127.0.0.1:PORT/v2/sandbox',
    onConnection: (socket) => socket.resume(),
    says: ['no complete answer within 300 ms (DEADLINE)', 'the server hangs: look at it, or raise --deadline'],
  },
};

for (const [name, { url, onConnection, says }] of Object.entries(silent)) {
  test(`${name}: the run ends with 2 and one message that names address and file`, async () => {
    const folder = test.info().outputPath();
    const server = net.createServer(onConnection);
    if (onConnection !== undefined) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = url.replace('PORT', String((server.address() as net.AddressInfo | null)?.port));
    const suite = writeSuite(folder, { 'environment.json': anEnvironment({ base_url: baseUrl, bearerToken: token }) });
    const run = await startContract(folder, [...suite.options, '--deadline', '0.3']).done;
    server.close();
    expectUnchecked(run, ['The server cannot be reached', `${baseUrl} (base_url of ${suite.environment}): `, ...says]);
    expect(run.report).toMatchObject({ exchanges: 0, totals: { pass: 0, violation: 0, unchecked: 1 } });
    expect(run.output + JSON.stringify(run.report)).not.toContain(token);
  });
}

test('a control protocol that does not answer: the run ends with 2 and says what to do without it', async () => {
  const folder = test.info().outputPath();
  const control_url = 'http://127.0.0.1:1/control';
  const environment = anEnvironment({ base_url: 'http://127.0.0.1:1/v2/sandbox', control_url });
  const suite = writeSuite(folder, { 'environment.json': environment });
  const run = await startContract(folder, suite.options).done;
  expectUnchecked(run, [
    'The control protocol of the server does not answer',
    `POST ${control_url}/keys: expected 201, received connect ECONNREFUSED`,
    'take control_url out of the environment',
  ]);
});

test('a server that answers every call with a page of HTML: the run ends with 2 and doubts the address', async () => {
  const html = {
    status: 200,
    headers: [['Content-Type', 'text/html']],
    body: '<!doctype html><p>Welcome</p>',
  } as const;
  const run = await runAgainst({ change: () => html }, ['--area', 'data']);
  expectUnchecked(run, ['not one response was a JSON object: what answers at base_url may not be the API at all']);
  expect(rulesOf(run, 'violation')).toEqual(expect.arrayContaining(['media-type/json', 'json/syntax']));
});

test('a server that hangs after the first answers: what it answered is judged, and the hanging is a violation', async () => {
  let banks = 0;
  const run = await runAgainst(
    { change: (answer, { path }) => (path.endsWith('banks/list') && ++banks > 1 ? 'hang' : answer) },
    ['--area', 'data', '--deadline', '0.3'],
  );
  expectReport(run);
  expect(run.code, run.output).toBe(1);
  expect(rulesOf(run, 'violation')).toEqual(['availability/in-time']);
  expect(run.output).toContain('no complete answer within 300 ms');
});

test('a server that hangs in every body: the run ends after a few calls, with 2 and the reason', async () => {
  let calls = 0;
  const run = await runAgainst({ change: () => (calls++, 'stall') }, ['--deadline', '0.3']);
  expectUnchecked(run, ['The server hangs\n', 'in a row got no complete answer within 300 ms']);
  expect(rulesOf(run, 'violation')).toContain('availability/in-time');
  expect(calls).toBeLessThan(15);
});

async function runAgainst(options: StubOptions, more: readonly string[]) {
  const folder = test.info().outputPath();
  const stub = await startStub(options);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const suite = writeSuite(folder, { 'environment.json': environment });
  const run = await startContract(folder, [...suite.options, ...more]).done;
  await stub.close();
  return run;
}

function rulesOf(run: Awaited<ReturnType<typeof runAgainst>>, wanted: string): string[] {
  const verdicts = run.report?.verdicts.filter(({ outcome }) => outcome === wanted) ?? [];
  return [...new Set(verdicts.map(({ rule }) => rule))];
}
