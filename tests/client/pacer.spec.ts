import { expect, test } from '@playwright/test';
import { Pacer, type PacerOptions } from '../../src/client/pacer.ts';
import { Problem } from '../../src/core/problem.ts';
import { anExchange } from '../support/an-exchange.ts';

/** A pacer whose clock moves only when it sleeps, and a server whose clock may be another. */
function world({ serverAheadMs = 0, ...options }: Partial<PacerOptions> & { serverAheadMs?: number } = {}) {
  let now = Date.UTC(2026, 10, 24, 15);
  const slept: number[] = [];
  const pacer = new Pacer({
    headers: { limit: 'X-RateLimit-Limit', remaining: 'X-RateLimit-Remaining', reset: 'X-RateLimit-Reset' },
    retryAfter: 'Retry-After',
    limit: 60,
    windowSeconds: 60,
    reserve: 2,
    maxWaitMs: 300_000,
    shared: true,
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
    ...options,
  });
  const serverSeconds = (): number => Math.floor((now + serverAheadMs) / 1_000);
  return {
    pacer,
    slept,
    /** An answer that comes at this moment; `resetIn` counts from the server's Date. */
    answer(status: number, headers: { remaining?: string; resetIn?: number; retryAfter?: string }): void {
      const { remaining, resetIn, retryAfter } = headers;
      const values = {
        Date: new Date(serverSeconds() * 1_000).toUTCString(),
        'X-RateLimit-Remaining': remaining,
        'X-RateLimit-Reset': resetIn === undefined ? undefined : String(serverSeconds() + resetIn),
        'Retry-After': retryAfter,
      };
      pacer.observe(anExchange({ status, startedAt: now, durationMs: 0, headers: values }));
    },
    async calls(count: number): Promise<void> {
      for (let call = 0; call < count; call += 1) await pacer.ready();
    },
    serverDateIn: (seconds: number): string => new Date((serverSeconds() + seconds) * 1_000).toUTCString(),
  };
}

test('calls go out at once while Remaining is above the reserve, then wait until Reset', async () => {
  const { answer, calls, slept } = world();
  answer(200, { remaining: '5', resetIn: 40 });
  await calls(3);
  expect(slept).toEqual([]);
  await calls(1);
  expect(slept).toEqual([40_050]);
});

test('Reset counts by the clock of the server', async () => {
  const { answer, calls, slept } = world({ serverAheadMs: 90_000 });
  answer(200, { remaining: '2', resetIn: 40 });
  await calls(1);
  expect(slept).toEqual([40_050]);
});

test('a new window is used as soon as its first answer tells what it holds', async () => {
  const { answer, calls, slept } = world();
  answer(200, { remaining: '2', resetIn: 10 });
  await calls(1);
  answer(200, { remaining: '59', resetIn: 60 });
  await calls(57);
  expect(slept).toEqual([10_050]);
});

test('a Remaining that falls faster, since others use the key, is obeyed', async () => {
  const { answer, calls, slept } = world();
  answer(200, { remaining: '50', resetIn: 30 });
  await calls(1);
  answer(200, { remaining: '3', resetIn: 30 });
  await calls(2);
  expect(slept).toEqual([30_050]);
});

/** What a refusal says, and how long the next call waits. */
const refusals: Readonly<Record<string, { status: number; retryAfter?: string; waits: number }>> = {
  'a 429 with seconds': { status: 429, retryAfter: '7', waits: 8_000 },
  'a 503 with seconds': { status: 503, retryAfter: '2', waits: 3_000 },
  'a 429 that says nothing': { status: 429, waits: 60_000 },
  'a 429 that says nonsense': { status: 429, retryAfter: 'soon', waits: 60_000 },
};

for (const [name, { status, retryAfter, waits }] of Object.entries(refusals)) {
  test(`after ${name} the next call waits ${waits / 1_000} s`, async () => {
    const { answer, calls, slept } = world();
    answer(status, { remaining: '0', resetIn: 30, ...(retryAfter === undefined ? {} : { retryAfter }) });
    await calls(2);
    expect(slept).toEqual([waits]);
  });
}

test('after a 429 with a date the next call waits until then, by the clock of the server', async () => {
  const { answer, calls, slept, serverDateIn } = world({ serverAheadMs: -3_600_000 });
  answer(429, { retryAfter: serverDateIn(12) });
  await calls(1);
  expect(slept).toEqual([13_000]);
});

test('a server that says nothing is called at an even pace, a little below the limit', async () => {
  const { answer, calls, slept } = world();
  await calls(1);
  answer(200, {});
  await calls(3);
  expect(slept).toEqual([1_050, 1_050, 1_050]);
});

test('an even pace that is refused too is halved, and again', async () => {
  const { answer, calls, slept } = world();
  await calls(1);
  answer(200, { remaining: '50', resetIn: 40 });
  for (const pace of [1_050, 2_100, 4_200]) {
    answer(429, { retryAfter: '1' });
    await calls(1);
    answer(200, { remaining: '50', resetIn: 40 });
    await calls(1);
    expect(slept.splice(0)).toEqual([Math.max(2_000, pace), pace]);
  }
});

for (const resetIn of [-100, 0, 3_600, 30_000_000]) {
  test(`a Reset ${resetIn} s from now is not believed: one window is waited for`, async () => {
    const { answer, calls, slept } = world();
    answer(200, { remaining: '0', resetIn });
    await calls(1);
    expect(slept).toEqual([61_000]);
  });
}

test('a wait that is longer than a run may take is a problem that says so', async () => {
  const { answer, pacer, slept } = world({ maxWaitMs: 30_000 });
  answer(429, { retryAfter: '600' });
  const problem = await pacer.ready().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({
    title: 'The server asks for a longer wait than a run may take',
    detail: '601 s, and the run waits at most 30 s',
    remedy: 'run again later, or raise --max-wait',
  });
  expect(slept).toEqual([]);
});

test('no answer teaches nothing', async () => {
  const { pacer, calls, slept } = world();
  pacer.observe(anExchange({ answered: false }));
  await calls(5);
  expect(slept).toEqual([]);
});
