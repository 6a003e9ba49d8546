import type { NewmanRunOptions } from 'newman';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Capture } from '../../client/capture.ts';
import type { PostmanCollection } from '../../collection/postman.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { PacedAgents } from './paced-agents.ts';
import { toExchange, type RequestEvent } from './to-exchange.ts';

/** What Newman did with one request of the collection. */
export interface NewmanItem {
  /** `Folder / Request`. */
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  /** The checks of the collection's own scripts that failed. */
  readonly failures: readonly string[];
}

export interface NewmanRun {
  readonly collection: PostmanCollection;
  readonly values: Readonly<Record<string, string>>;
  readonly key: string;
  readonly secrets: readonly string[];
  readonly deadlineMs: number;
  readonly agents: PacedAgents | undefined;
  readonly idPrefix: string;
  onBegin?(name: string): void;
  onItem(item: NewmanItem): void;
}

/** What Newman hands to its listeners, as far as it is used here. */
interface ItemEvent {
  /** `id` is the full name: see `subCollection`. */
  readonly item: { readonly id: string };
}

/**
 * Runs a collection in Newman, with its scripts, as Postman would. Scripts run in Newman's sandbox, see no environment
 * of ours, and can read no file: the working folder is an empty one.
 */
export async function runNewman(run: NewmanRun): Promise<void> {
  // Half a second to load, so only who needs it does.
  const { default: newman } = await import('newman');
  const folder = mkdtempSync(join(tmpdir(), 'newman-'));
  const capture = new Capture(run.secrets);
  let exchanges: Exchange[] = [];
  let failures: string[] = [];
  let sent = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const emitter = newman.run(optionsOf(run, folder), (error) => (error === null ? resolve() : reject(error)));
      emitter.on('beforeItem', (_error: unknown, { item }: ItemEvent) => {
        exchanges = [];
        failures = [];
        run.onBegin?.(item.id);
      });
      emitter.on('request', (error: NodeJS.ErrnoException | null, event: RequestEvent & ItemEvent) => {
        const id = `${run.idPrefix}newman-${++sent}`;
        exchanges.push(toExchange({ id, operation: event.item.id, error, event, key: run.key, capture }));
      });
      emitter.on('assertion', (error: Error | null, event: { readonly assertion: string }) => {
        if (error !== null) failures.push(`${event.assertion}: ${error.message}`);
      });
      emitter.on('exception', (_error: unknown, event: { readonly error?: Error }) => {
        failures.push(`a script threw: ${event.error?.message ?? 'unknown'}`);
      });
      emitter.on('item', (_error: unknown, { item }: ItemEvent) => {
        run.onItem({ name: item.id, exchanges, failures });
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function optionsOf(run: NewmanRun, folder: string): NewmanRunOptions {
  const values = Object.entries({ ...run.values, bearerToken: run.key }).map(([key, value]) => ({
    key,
    value,
    enabled: true,
  }));
  return {
    collection: run.collection as unknown as NonNullable<NewmanRunOptions['collection']>,
    environment: { name: 'contract', values },
    reporters: [],
    timeoutRequest: run.deadlineMs,
    timeoutScript: 5_000,
    ignoreRedirects: true,
    insecureFileRead: false,
    workingDir: folder,
    ...(run.agents === undefined ? {} : { requestAgents: run.agents }),
  };
}
