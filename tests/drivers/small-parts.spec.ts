import { expect, test } from '@playwright/test';
import { Ledger } from '../../src/core/ledger.ts';
import { AnswerCache } from '../../src/drivers/answer-cache.ts';
import { brokenBody } from '../../src/drivers/broken-body.ts';
import { Check } from '../../src/drivers/check.ts';
import { readOptions } from '../../src/drivers/options.ts';
import { readRunState, stateOfWorker, writeRunState } from '../../src/drivers/run-state.ts';
import { forbidden } from '../../src/drivers/suite.ts';
import type { Target } from '../../src/environment/target.ts';
import { anOperation } from '../support/a-context.ts';
import { aFailure, anExchange } from '../support/an-exchange.ts';
import { aPlan } from '../support/raw-server.ts';

test('without options the embedded mock is tested', () => {
  expect(readOptions({})).toMatchObject({
    environment: 'environments/mock.postman_environment.json',
    embeddedMock: true,
    operations: [],
    allowProduction: false,
    reports: 'reports',
    deadlineMs: 30_000,
  });
});

test('a target or an environment file takes the place of the embedded mock', () => {
  expect(readOptions({ CONTRACT_TARGET: 'sandbox' })).toMatchObject({
    environment: 'environments/sandbox.postman_environment.json',
    embeddedMock: false,
  });
  expect(readOptions({ CONTRACT_ENVIRONMENT: 'qa.json' })).toMatchObject({
    environment: 'qa.json',
    embeddedMock: false,
  });
});

test('lists are read part by part, empty ones left out', () => {
  const { operations, tags, faults } = readOptions({
    CONTRACT_OPERATIONS: 'Banks / List, CUSTOMERS,,',
    CONTRACT_TAGS: 'slow',
    CONTRACT_FAULTS: '',
  });
  expect({ operations, tags, faults }).toEqual({
    operations: ['banks / list', 'customers'],
    tags: ['slow'],
    faults: [],
  });
});

test('the state of a run comes back as it was written, bodies as bytes, and nobody else may read it', () => {
  const path = test.info().outputPath('state.json');
  const exchange = anExchange({ body: Buffer.from([0xff, 0x00, 0x7b]) });
  const state = {
    baseUrl: 'http://a',
    controlUrl: undefined,
    values: { a: '1' },
    unavailable: {},
    exchanges: [exchange],
    requests: 1,
    copies: [],
  };
  writeRunState(path, state);
  const read = readRunState(path);
  expect(read).toMatchObject({ baseUrl: 'http://a', values: { a: '1' }, exchanges: [{ id: exchange.id }] });
  expect(read.exchanges[0]?.response?.body).toEqual(Buffer.from([0xff, 0x00, 0x7b]));
});

test('each worker has a copy of the server, and shares one where there are fewer', () => {
  const state = {
    baseUrl: 'http://a',
    controlUrl: 'http://a/control',
    values: {},
    unavailable: {},
    exchanges: [],
    requests: 0,
    copies: [{ baseUrl: 'http://b', controlUrl: 'http://b/control' }],
  };
  const urls = [0, 1, 2].map((index) => stateOfWorker(state, index));
  expect(urls.map(({ baseUrl }) => baseUrl)).toEqual(['http://a', 'http://b', 'http://a']);
  expect(urls[1]?.controlUrl).toBe('http://b/control');
});

test('an answer serves the same request again, whatever the key, and no other request', () => {
  const cache = new AnswerCache([]);
  const { request, ...rest } = anExchange();
  const answered = { ...rest, request: { ...request, headers: [['Authorization', 'Bearer •••']] as const } };
  cache.keep(answered);
  const same = aPlan(request.url, { ...request, headers: [['Authorization', 'Bearer another']] });
  expect(cache.find(same)).toBe(answered);
  expect(cache.find({ ...same, body: '{"page":2}' })).toBeUndefined();
  expect(cache.find({ ...same, headers: [...same.headers, ['Accept', 'text/html']] })).toBeUndefined();
  // Without a key, the answer is another one.
  expect(cache.find({ ...same, headers: [] })).toBeUndefined();
});

test('a call that failed is not remembered', () => {
  const cache = new AnswerCache([]);
  const broken = anExchange({ failure: aFailure('truncated') });
  cache.keep(broken);
  expect(cache.find(aPlan(broken.request.url, { method: 'POST', body: broken.request.body }))).toBeUndefined();
});

test('an earlier answer is new once, so that it is judged once', () => {
  const [earlier, own] = [anExchange(), anExchange()];
  const cache = new AnswerCache([earlier]);
  expect([earlier, earlier, own].map((exchange) => cache.isFirstUse(exchange))).toEqual([true, false, false]);
});

/** Operations, where they would be sent, and why they are not; undefined when they are. */
const sending: Readonly<Record<string, [parts: object, target: object, why: RegExp | undefined]>> = {
  'a read in production': [{ effect: 'read' }, { kind: 'production' }, undefined],
  'a write in the sandbox': [{ effect: 'write' }, { kind: 'sandbox' }, undefined],
  'a write in production': [{ effect: 'write' }, { kind: 'production' }, /^it writes, and the target is production$/],
  'a write in a production under control': [
    { effect: 'write' },
    { kind: 'production', controlUrl: 'http://c' },
    undefined,
  ],
  'a removal': [{ effect: 'destroy' }, { kind: 'sandbox' }, /^it takes away what other requests need/],
  'an operation of the sandbox in production': [
    { effect: 'read', sandboxOnly: true },
    { kind: 'production' },
    /^this operation exists in the sandbox only$/,
  ],
};

for (const [name, [parts, target, why]] of Object.entries(sending)) {
  test(`${name} is ${why === undefined ? 'sent' : 'not sent, with the reason'}`, () => {
    const reason = forbidden(anOperation('Things / Do', parts), target as Target, false);
    expect(reason ?? 'sent').toMatch(why ?? /^sent$/);
  });
}

test('what a test made itself may be removed, but not in production', () => {
  const remove = anOperation('Things / Remove', { effect: 'destroy' });
  expect(forbidden(remove, { kind: 'sandbox' } as Target, true)).toBeUndefined();
  expect(forbidden(remove, { kind: 'production' } as Target, true)).toBe('it writes, and the target is production');
});

test('a body of the collection that is no JSON is told with its place, and no other body is', () => {
  const withBody = (body: string, type = 'application/json'): string | undefined =>
    brokenBody(aPlan('http://127.0.0.1:1/', { headers: [['Content-Type', type]], body }));
  expect(withBody('{\n  "id": x\n}')).toBe(
    'the body of the request is not valid JSON at line 2, column 9, with its variables filled in',
  );
  expect(['{}', '', '[1]'].map((body) => withBody(body))).toEqual([undefined, undefined, undefined]);
  expect(withBody('a=1', 'application/x-www-form-urlencoded')).toBeUndefined();
});

test('a promise that no answer breaks is broken by silence, and not by a server that is not there', () => {
  const promise = { id: 'rate-limit/test', clause: 'S9', title: 'A promise', meaning: 'A meaning.' } as const;
  const outcomes = (['no-response', 'unreachable'] as const).map((kind) => {
    const ledger = new Ledger();
    const exchange = anExchange({ answered: false, failure: aFailure(kind) });
    new Check(ledger).must(promise, exchange, false, { pointer: '', expected: 'a 429', received: 'nothing' });
    return ledger.page().verdicts.map(({ outcome }) => outcome);
  });
  expect(outcomes).toEqual([['violation'], ['skipped']]);
});
