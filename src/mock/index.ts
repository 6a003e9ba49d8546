import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { createClock } from './clock.ts';
import { addControlRoutes } from './control.ts';
import { fixturesOf, type Fixtures } from './fixtures.ts';
import { addPages } from './house/pages.ts';
import { createKeyRing, type Environment, type KeySet, type Tenant } from './keys/key-ring.ts';
import { operations } from './operations/index.ts';
import type { RateWindow } from './pipeline/context.ts';
import type { Fault } from './pipeline/fault.ts';
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts';
import { createPolicies } from './policies/index.ts';
import type { RateLimit } from './policies/rate-limit.ts';
import { createApp } from './server.ts';
import { hardCases } from './world/hard-cases.ts';
import { allTransactions } from './world/find.ts';
import { createWorld, historyOf, type World } from './world/world.ts';

export interface MockOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Equal seeds give equal data and equal fixed keys. */
  readonly seed?: number;
  /** Fault ids to switch on, such as `F151`. Throws for an id that does not exist. */
  readonly faults?: readonly string[];
  /** 60 calls in 60 seconds unless told. */
  readonly rateLimit?: RateLimit;
  /** Milliseconds since the epoch; the machine's clock unless told. A standing clock makes replies equal to the byte. */
  readonly now?: () => number;
}

/** A running mock of the Okra v2 API, on loopback. */
export interface Mock {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Without trailing slash. */
  readonly baseUrls: { readonly sandbox: string; readonly production: string };
  readonly controlUrl: string;
  readonly keys: { readonly sandbox: KeySet; readonly production: KeySet };
  /** Ids that exist, by the names of the Postman environment's variables; equal seeds give equal ids. */
  fixtures(environment: Environment): Fixtures;
  /** Makes what is otherwise made on first use, in small pieces: calls in between are answered. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a mock; any number may run side by side in one process. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, seed = 1, faults: wanted = [], rateLimit = { limit: 60, windowSeconds: 60 } } = options;
  const chosen = await chosenFaults(wanted);
  const { now: machine = Date.now } = options;
  const clock = createClock(() => chosen.reduce((time, fault) => fault.onClock?.(time) ?? time, machine()));
  const keys = createKeyRing(seed);
  const buckets = new Map<string, RateWindow>();
  const worlds = new Map<string, World>();
  const now = (): number => clock.now();
  const worldOf = (environment: Environment, tenant: Tenant): World => {
    const name = `${environment} ${tenant}`;
    const world = worlds.get(name) ?? createWorld(environment, tenant, seed);
    worlds.set(name, world);
    return world;
  };
  const policies = createPolicies({ keys, operations, rateLimit, buckets, worldOf, now });

  let origin = '';
  // A pipeline remembers what its faults remember: a reset takes a new one.
  const build = (): Pipeline => createPipeline({ policies, faults: chosen, now, origin: () => origin });
  let pipeline = build();
  const freshWorld = (environment: Environment): World => createWorld(environment, 'first', seed);
  const fixtures = (environment: Environment): Fixtures => fixturesOf(freshWorld(environment));
  const app = createApp(() => pipeline);
  addControlRoutes(app, {
    clock,
    keys,
    fixtures,
    reset: () => {
      clock.reset();
      buckets.clear();
      worlds.clear();
      pipeline = build();
    },
  });
  const places = () => ({
    baseUrls: { sandbox: `${origin}/v2/sandbox`, production: `${origin}/v2` },
    controlUrl: `${origin}/control`,
    keys: keys.fixed,
  });
  addPages(app, () => {
    const sandbox = freshWorld('sandbox');
    return { ...places(), fixtures: fixturesOf(sandbox), hardCases: hardCases(sandbox), faults: chosen, operations };
  });
  await app.listen({ host: '127.0.0.1', port });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    origin,
    ...places(),
    fixtures,
    warmUp: async () => {
      for (const world of [worldOf('sandbox', 'first'), worldOf('production', 'first')]) {
        for (const account of world.accounts) {
          await setImmediate();
          historyOf(world, account);
        }
        allTransactions(world);
      }
    },
    close: () => app.close(),
  };
}

export type { FaultInfo } from './pipeline/fault.ts';
export type { Environment, Fixtures, KeySet, RateLimit };

/** There are hundreds of small files of faults, and a mock that keeps every promise needs none of them. */
async function chosenFaults(ids: readonly string[]): Promise<readonly Fault[]> {
  if (ids.length === 0) return [];
  const { chooseFaults } = await import('./faults/index.ts');
  return chooseFaults(ids);
}
