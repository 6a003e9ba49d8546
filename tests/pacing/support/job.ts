import { Pacer, type PacerOptions } from '../../../src/client/pacer.ts';
import { Sender } from '../../../src/client/send.ts';
import { contract } from '../../../contract.config.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface Server {
  /** A URL that answers a POST of `{}`. */
  readonly url: string;
  readonly key: string;
}

export interface Job {
  /** Makes as many calls, one after the other, as the pacer lets them go out. */
  calls(count: number): Promise<void>;
  /** Makes calls whatever the limit says. */
  rush(count: number): Promise<void>;
  /** Answers with a 429 to calls that the pacer let go out. */
  readonly accidents: number;
  readonly statuses: readonly number[];
  /** When each call went out, in milliseconds from the first. */
  readonly times: readonly number[];
  close(): void;
}

const callMs = 20;

/** One client of a server, in the time of the test. */
export function aJob(server: Server, time: VirtualTime, options: Partial<PacerOptions> = {}): Job {
  const { limit, windowSeconds, headers, retryAfter } = contract.rateLimit;
  const pacer = new Pacer({
    limit,
    windowSeconds,
    headers,
    retryAfter,
    reserve: 2,
    maxWaitMs: 300_000,
    clock: time,
    ...options,
  });
  const sender = new Sender({ deadlineMs: 5_000, secrets: [] });
  const statuses: number[] = [];
  const times: number[] = [];
  const call = async (rushed: boolean): Promise<void> => {
    if (!rushed) await pacer.ready();
    times.push(time.now());
    time.pass(callMs);
    const exchange = await sender.send(
      {
        operation: 'a call',
        method: 'POST',
        url: server.url,
        headers: [
          ['Authorization', `Bearer ${server.key}`],
          ['Content-Type', 'application/json'],
        ],
        body: '{}',
        expect: { intent: 'probe', statuses: [] },
      },
      server.key,
    );
    statuses.push(exchange.response?.status ?? 0);
    pacer.observe(exchange, rushed);
  };
  return {
    calls: async (count) => {
      for (let made = 0; made < count; made += 1) await call(false);
    },
    rush: async (count) => {
      for (let made = 0; made < count; made += 1) await call(true);
    },
    get accidents() {
      return statuses.filter((status) => status === 429).length;
    },
    statuses,
    get times() {
      return times.map((at) => at - Number(times[0]));
    },
    close: () => sender.close(),
  };
}
