import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromNewman, NewmanItem, NewmanTask, ToNewman } from './newman-run.ts';

export interface NewmanRun extends Omit<NewmanTask, 'paced'> {
  /** Resolves when one more request may be sent; undefined where none has to wait. */
  readonly mayGo: (() => Promise<unknown>) | undefined;
  onBegin?(name: string): void;
  onItem(item: NewmanItem): void;
}

/** Why Newman was stopped before its end, and at which request. */
export interface Stopped {
  readonly name: string;
  readonly reason: string;
}

/** Variables that a process needs to work at all. No other goes to a process that runs foreign scripts: no key above all. */
const handedOn = /^(PATH|HOME|TMPDIR|TMP|TEMP|SYSTEMROOT|LANG|LC_ALL|TZ|NODE_EXTRA_CA_CERTS)$/i;
const program = fileURLToPath(new URL('./newman-process.ts', import.meta.url));

/**
 * Runs collections in Newman, with their scripts, as Postman would: in a process of its own, because a script that never
 * ends blocks whatever runs it. There it sees no environment of ours, reads no file, and reaches no other host.
 * One process serves run after run: to start it, and to load Newman, takes as long as fifty requests.
 */
export class NewmanRunner {
  #child: ChildProcess | undefined;

  /** @returns why the run was stopped; undefined when it came to its end. */
  async run({ mayGo, onBegin, onItem, ...task }: NewmanRun): Promise<Stopped | undefined> {
    const child = (this.#child ??= start());
    const tell = (message: ToNewman): void => {
      if (child.connected) child.send(message);
    };
    let name = '';
    let watchdog: NodeJS.Timeout | undefined;
    try {
      const stopped = await new Promise<Stopped | undefined>((resolve, reject) => {
        // One script may take its time; what is silent for longer runs in circles without end.
        const silentMs = 2 * task.scriptMs + 1_000;
        const watch = (ms: number): void => {
          clearTimeout(watchdog);
          watchdog = setTimeout(() => resolve({ name, reason: 'a script of it does not end' }), ms);
        };
        const heard = (message: FromNewman): void => {
          watch(silentMs);
          if (message.kind === 'begin') onBegin?.((name = message.name));
          else if (message.kind === 'item') onItem(message.item);
          else if (message.kind === 'circles')
            resolve({ name: message.name, reason: 'its scripts lead back to it again and again' });
          else if (message.kind === 'failed') reject(new Error(message.message));
          else if (message.kind === 'end') resolve(undefined);
          else if (message.kind === 'may-go')
            mayGo?.().then(
              () => tell({ kind: 'go', id: message.id }),
              (error: unknown) => tell({ kind: 'stop', id: message.id, message: (error as Error).message }),
            );
        };
        child.on('message', heard);
        child.on('error', reject);
        child.on('exit', (code, signal) => reject(new Error(`the process of Newman ended early (${signal ?? code})`)));
        tell({ kind: 'run', task: { ...task, paced: mayGo !== undefined } });
      });
      if (stopped !== undefined) this.close();
      return stopped;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(watchdog);
      for (const event of ['message', 'error', 'exit']) child.removeAllListeners(event);
    }
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function start(): ChildProcess {
  return fork(program, {
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => handedOn.test(name))),
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
