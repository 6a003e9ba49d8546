import type { Clock } from '../client/clock.ts';
import { Control } from '../client/control.ts';
import { Sender } from '../client/send.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import { secretsOf } from '../environment/target.ts';
import { asksToComeBack } from '../rules/wait.ts';
import { Budget } from './budget/budget.ts';
import { unsent } from './budget/unsent.ts';
import { HangWatch, hangs } from './hang-watch.ts';
import type { KeySource } from './key-source.ts';
import { IssuedKeys, OneKey } from './key-source.ts';
import { clockOfRehearsal } from './plan/rehearsal.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { RunMemory } from './run-memory.ts';
import type { RunState } from './run-state.ts';
import type { Suite } from './suite.ts';

/**
 * Apps open new connections all the time. A count of each connection, where there should be one of the key, shows only to
 * whoever does the same; a few handshakes more cost next to nothing.
 */
const callsOfAConnection = 20;

/** Sends what a process has to send: with a key, within the limit and the budget, and again where it is told to. */
export class Dispatcher {
  readonly control: Control | undefined;
  /** What may still be sent; undefined where everything may. */
  readonly budget: Budget | undefined;
  readonly #suite: Suite;
  readonly #run: RunState;
  readonly #memory: RunMemory;
  readonly #sender: Sender;
  readonly #clock: Clock;
  readonly #keys: KeySource;
  readonly #hangs: HangWatch;
  #requests = 0;
  #calls = 0;

  constructor(suite: Suite, run: RunState, idPrefix: string, memory: RunMemory) {
    this.#suite = suite;
    this.#run = run;
    this.#memory = memory;
    this.#sender = new Sender({ deadlineMs: suite.options.deadlineMs, secrets: secretsOf(suite.target), idPrefix });
    const controlAt = (url: string): Control => new Control(this.#sender, url);
    this.control = run.controlUrl === undefined ? undefined : controlAt(run.controlUrl);
    this.#clock =
      run.rehearsal === undefined
        ? memory.clock
        : clockOfRehearsal(controlAt(run.rehearsal.controlUrl), run.rehearsal.beganAt, memory);
    this.#keys =
      this.control === undefined
        ? new OneKey(suite, run.baseUrl, memory, this.#clock)
        : new IssuedKeys(this.control, suite);
    this.#hangs = new HangWatch(memory, suite.operations, run.exchanges);
    this.budget = run.budget && new Budget(run.budget);
  }

  /** Nobody else uses the keys. */
  get exclusive(): boolean {
    return this.#keys.exclusive;
  }

  /** Why nothing is sent any more, such as a limit that does not end; undefined while the run goes on. */
  get stopped(): string | undefined {
    return this.#memory.stopped;
  }

  /**
   * Sends a plan that is made with the key of the moment. A limited call, one that is told to come back, and one whose
   * connection broke are sent once more. A call that gets no answer the second time either is the operation's fault, not
   * the line's.
   * @returns the exchange that counts, after the one that it repeats.
   * @throws {Problem} when the server hangs, or lets nobody call any more.
   */
  async send(make: (key: string) => Plan): Promise<readonly Exchange[]> {
    const before = await this.#stillAnswers();
    return [...before, ...(await this.#sendTwice(make))];
  }

  async #sendTwice(make: (key: string) => Plan): Promise<readonly Exchange[]> {
    const first = await this.#sendWithKey(make);
    const broke = first.failure?.kind === 'no-response';
    if (!broke && !asksToComeBack(first, this.#suite.contract)) return [first];
    if (!broke) await this.#keys.mayComeBack(first);
    const second = await this.#sendWithKey(make);
    if (broke && second.failure?.kind === 'no-response') return [second];
    return [{ ...first, expect: { intent: 'retried', statuses: [] } }, second];
  }

  /** Sends a plan whatever the limit says. */
  async rush(plan: Plan, key: string): Promise<Exchange> {
    const exchange = await this.#sendOnce(plan, key);
    this.#keys.observe(exchange, true);
    return exchange;
  }

  /** Takes note of what another client sent with a key of this process. */
  adopt(exchange: Exchange): void {
    this.#requests += 1;
    this.#hangs.note(exchange);
    // Those of a budget were counted when they were reserved.
    if (this.#run.budget === undefined && this.control === undefined) this.#memory.send();
    this.#keys.observe(exchange);
  }

  /** A key for another client that sends by itself: a fresh one where keys are issued. */
  async keyForMany(): Promise<string> {
    const issued = await this.control?.keys({ environment: this.#suite.target.kind });
    return issued?.bearerToken ?? this.#suite.target.values.get('bearerToken') ?? '';
  }

  /** Whether another client may send one more request, which pays for it: nobody can stop that client in between. */
  reserve(): boolean {
    const { budget } = this.#run;
    return budget === undefined || (this.budget?.reserve() === true && this.#memory.send() <= budget.total);
  }

  /** Resolves when one more call with the one key may go out. */
  async mayCall(): Promise<void> {
    await this.#stillAnswers();
    await this.#orStop(() => this.#keys.mayCall());
  }

  /** Resolves when that many seconds have passed on the server. */
  async passTime(seconds: number): Promise<void> {
    if (this.control === undefined) await this.#clock.sleep(seconds * 1_000);
    else await this.control.advance(seconds);
  }

  /** Hands over how many requests were sent since the last time, whoever sent them. */
  takeRequests(): number {
    const requests = this.#requests;
    this.#requests = 0;
    return requests;
  }

  close(): void {
    this.#sender.close();
  }

  async #sendWithKey(make: (key: string) => Plan): Promise<Exchange> {
    const key = await this.#keys.key();
    const plan = make(key);
    await this.#orStop(() => this.#keys.mayCall(plan));
    const exchange = await this.#sendOnce(plan, key);
    this.#keys.observe(exchange);
    this.#hangs.note(exchange);
    return exchange;
  }

  /**
   * Where call after call hung, asks for something that was answered before.
   * @returns what that brought; nothing when there was no need.
   * @throws {Problem} when that hangs as well, which ends the run.
   */
  #stillAnswers(): Promise<readonly Exchange[]> {
    return this.#orStop(async () => {
      const { doubt } = this.#hangs;
      if (doubt === undefined) return [];
      const again = await this.#repeat(doubt.ask);
      if (again !== undefined && again.failure?.kind !== 'timeout') return [again];
      throw hangs(doubt.calls, this.#suite.options.deadlineMs, again?.operation);
    });
  }

  async #repeat(operation: Operation | undefined): Promise<Exchange | undefined> {
    if (operation === undefined) return undefined;
    const ready = (key: string): Prepared =>
      prepare({ suite: this.#suite, run: this.#run, operation, key, values: {} });
    const first = ready('');
    if (!('plan' in first)) return undefined;
    return this.#sendWithKey((key) => {
      const prepared = ready(key);
      return 'plan' in prepared ? prepared.plan : first.plan;
    });
  }

  /** The budget of a run ends here, whatever anybody planned: a call that is sent twice costs two. */
  #sendOnce(plan: Plan, key: string): Promise<Exchange> {
    const { budget } = this.#run;
    // A run with one key takes long, and tells how far it is.
    const sent = budget === undefined && this.control !== undefined ? 0 : this.#memory.send();
    if (budget !== undefined && sent > budget.total) {
      this.budget?.stop();
      return Promise.resolve(unsent(plan));
    }
    this.#requests += 1;
    if (++this.#calls % callsOfAConnection === 0) this.#sender.reconnect();
    return this.#sender.send(plan, key);
  }

  /** A wait that a run may not take ends the run, and not only the test that met it. */
  async #orStop<T>(wait: () => Promise<T>): Promise<T> {
    try {
      return await wait();
    } catch (error) {
      if (error instanceof Problem) this.#memory.stop(error.message);
      throw error;
    }
  }
}
