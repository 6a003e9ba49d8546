import newman, { type NewmanRunOptions } from 'newman';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Capture } from '../../client/capture.ts';
import type { Exchange } from '../../core/exchange.ts';
import { Redactor } from '../../core/redactor.ts';
import { guardedAgents } from './guarded-agents.ts';
import type { FromNewman, NewmanTask, ToNewman } from './newman-run.ts';
import { toExchange, type RequestEvent } from './to-exchange.ts';

// The program of the process that `NewmanRunner` starts.

/** What Newman hands to its listeners, as far as it is used here. */
interface ItemEvent {
  /** `id` is the full name: see `subCollection`. */
  readonly item: { readonly id: string };
}

/** A script may send its own request again, to wait for something; not for ever. */
const mostRepeats = 10;
const beatMs = 250;

const waiting = new Map<number, (stopped: Error | undefined) => void>();
let asked = 0;

function say(message: FromNewman): void {
  process.send?.(message);
}

function mayGo(): Promise<void> {
  const id = ++asked;
  say({ kind: 'may-go', id });
  return new Promise((resolve, reject) => {
    waiting.set(id, (stopped) => (stopped === undefined ? resolve() : reject(stopped)));
  });
}

// Whoever started it is gone: nobody hears what is still to come.
// eslint-disable-next-line no-restricted-properties -- this process has nothing but its run, which may be in mid script
process.on('disconnect', () => process.exit());

process.on('message', (message: ToNewman) => {
  if (message.kind === 'run') void run(message.task);
  else waiting.get(message.id)?.(message.kind === 'stop' ? new Error(message.message) : undefined);
});

async function run(task: NewmanTask): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newman-'));
  const beat = setInterval(() => say({ kind: 'alive' }), beatMs);
  let outcome: FromNewman = { kind: 'end' };
  try {
    await runCollection(task, folder);
  } catch (error) {
    outcome = { kind: 'failed', message: redactorOf(task).redact((error as Error).message) };
  }
  clearInterval(beat);
  rmSync(folder, { recursive: true, force: true });
  // Whoever hears this may end the process at once.
  say(outcome);
}

function runCollection(task: NewmanTask, folder: string): Promise<void> {
  const capture = new Capture(task.secrets);
  // Scripts know the key, and what they say of it goes into reports as an exchange does.
  const redactor = redactorOf(task);
  const begun = new Map<string, number>();
  let exchanges: Exchange[] = [];
  let failures: string[] = [];
  let refused: string[] = [];
  let sent = 0;
  const onRefused = (place: string): void => void refused.push(redactor.redact(place));
  const agents = guardedAgents({ baseUrl: task.baseUrl, mayGo: task.paced ? mayGo : undefined, onRefused });
  return new Promise((resolve, reject) => {
    let last: string | undefined;
    const emitter = newman.run({ ...optionsOf(task, folder), requestAgents: agents }, (error) => {
      if (error === null) resolve();
      // Newman reports the end of its run when a script takes too long, and goes on with it all the same.
      else if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') reject(error);
      else last = lastName(task.collection.item);
    });
    emitter.on('beforeItem', (_error: unknown, { item }: ItemEvent) => {
      [exchanges, failures, refused] = [[], [], []];
      const times = (begun.get(item.id) ?? 0) + 1;
      begun.set(item.id, times);
      say(times > mostRepeats ? { kind: 'circles', name: item.id } : { kind: 'begin', name: item.id });
    });
    emitter.on('request', (error: NodeJS.ErrnoException | null, event: RequestEvent & ItemEvent) => {
      const id = `${task.idPrefix}newman-${++sent}`;
      exchanges.push(toExchange({ id, operation: event.item.id, error, event, key: task.key, capture }));
    });
    emitter.on('assertion', (error: Error | null, event: { readonly assertion: string }) => {
      if (error !== null) failures.push(redactor.redact(`${event.assertion}: ${error.message}`));
    });
    emitter.on('exception', (_error: unknown, event: { readonly error?: Error }) => {
      failures.push(redactor.redact(`a script threw: ${event.error?.message ?? 'unknown'}`));
    });
    emitter.on('item', (_error: unknown, { item }: ItemEvent) => {
      say({ kind: 'item', item: { name: item.id, exchanges, failures, refused } });
      if (item.id === last) resolve();
    });
    emitter.on('beforeDone', () => resolve());
  });
}

function redactorOf({ secrets, key }: NewmanTask): Redactor {
  return new Redactor([...secrets, key]);
}

/** The full name of the last request. */
function lastName(items: NewmanTask['collection']['item']): string | undefined {
  const item = items.at(-1);
  return item?.item === undefined ? (item as { id?: string } | undefined)?.id : lastName(item.item);
}

function optionsOf(task: NewmanTask, folder: string): NewmanRunOptions {
  const values = Object.entries({ ...task.values, bearerToken: task.key }).map(([key, value]) => ({
    key,
    value,
    enabled: true,
  }));
  return {
    collection: task.collection as unknown as NonNullable<NewmanRunOptions['collection']>,
    environment: { name: 'contract', values },
    reporters: [],
    timeoutRequest: task.deadlineMs,
    timeoutScript: task.scriptMs,
    ignoreRedirects: true,
    // Files can be read from the working folder only, which is an empty one.
    insecureFileRead: false,
    workingDir: folder,
  };
}
