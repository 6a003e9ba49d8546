import { keyLabel } from '../client/capture.ts';
import type { Clock } from '../client/clock.ts';
import { Control } from '../client/control.ts';
import type { PlanChange } from '../client/plan-changes.ts';
import { Sender } from '../client/send.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import { headerValue } from '../core/http.ts';
import { Ledger } from '../core/ledger.ts';
import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import type { Measured } from '../core/timing.ts';
import { secretsOf } from '../environment/target.ts';
import { imfDate } from '../rules/imf-date.ts';
import { judgeExchange } from '../rules/judge.ts';
import type { RuleContext } from '../rules/rule.ts';
import { asksToComeBack } from '../rules/wait.ts';
import { AnswerCache } from './answer-cache.ts';
import { Budget } from './budget/budget.ts';
import { unsent, wasSent } from './budget/unsent.ts';
import type { KeySource } from './key-source.ts';
import { IssuedKeys, labelOf, OneKey } from './key-source.ts';
import { clockOfRehearsal, targetOfRehearsal } from './plan/rehearsal.ts';
import { prepare, type Prepared, type Values } from './prepare.ts';
import { RunMemory } from './run-memory.ts';
import type { RunState } from './run-state.ts';
import { Sequences } from './sequences.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Suite } from './suite.ts';

const unchanged: PlanChange = (plan) => plan;

/**
 * Everything that one process sends goes through its session: it fills in variables and keys, keeps the limit, and
 * judges every exchange by every rule.
 */
export class Session {
  readonly suite: Suite;
  readonly run: RunState;
  readonly ledger = new Ledger();
  /** Put before the ids of exchanges, so that they are unique among the processes of a run. */
  readonly idPrefix: string;
  readonly control: Control | undefined;
  /** What may still be sent; undefined where everything may. */
  readonly budget: Budget | undefined;
  readonly #sender: Sender;
  readonly #clock: Clock;
  readonly #keys: KeySource;
  readonly #answers: AnswerCache;
  readonly #sequences = new Sequences();
  readonly #stopwatch = new Stopwatch();
  readonly #memory: RunMemory;
  #shown: Exchange[] = [];
  #requests = 0;
  readonly #operations: ReadonlyMap<string, Operation>;
  #clockOffsetMs: number | undefined = 0;

  constructor(suite: Suite, run: RunState, idPrefix: string, memory = new RunMemory()) {
    this.idPrefix = idPrefix;
    this.suite =
      run.rehearsal === undefined ? suite : { ...suite, target: targetOfRehearsal(suite.target, run.rehearsal) };
    this.run = run;
    this.#memory = memory;
    this.#operations = new Map(suite.collection.operations.map((operation) => [operation.name, operation]));
    this.#sender = new Sender({ deadlineMs: suite.options.deadlineMs, secrets: secretsOf(suite.target), idPrefix });
    this.control = run.controlUrl === undefined ? undefined : new Control(this.#sender, run.controlUrl);
    this.#clock =
      run.rehearsal === undefined
        ? memory.clock
        : clockOfRehearsal(new Control(this.#sender, run.rehearsal.controlUrl), memory);
    this.#keys =
      this.control === undefined
        ? new OneKey(this.suite, memory, this.#clock)
        : new IssuedKeys(this.control, this.suite);
    this.#answers = new AnswerCache(run.exchanges);
    this.budget = run.budget && new Budget(run.budget);
  }

  /** Nobody else uses the keys of this session, so that its counts are exact. */
  get exclusive(): boolean {
    return this.#keys.exclusive;
  }

  get context(): RuleContext {
    return {
      contract: this.suite.contract,
      operation: (name) => this.#operations.get(name),
      schemas: this.suite.schemas,
      baseUrl: this.run.baseUrl,
      targetKind: this.suite.target.kind,
      clockOffsetMs: this.#clockOffsetMs,
      exclusive: this.exclusive,
    };
  }

  /** The request of an operation with a key, or why there is none. */
  prepare(operation: Operation, key: string, values: Values = {}): Prepared {
    return prepare({ suite: this.suite, run: this.run, operation, key, values });
  }

  /**
   * Sends the request of an operation as it is meant, or changed into another correct one. A request that changes
   * nothing on the server is sent once, and its answer serves everyone who asks the same.
   */
  async call(operation: Operation, change: PlanChange = unchanged): Promise<Exchange> {
    const repeatable = operation.effect === 'read';
    const known = repeatable ? this.#answers.find(change(this.plan(operation, ''))) : undefined;
    if (known !== undefined) {
      this.#shown.push(known);
      // Its clock was read before this process began, so nothing is said about that.
      if (this.#answers.isFirstUse(known))
        judgeExchange(known, { ...this.context, clockOffsetMs: undefined }, this.ledger);
      return known;
    }
    const allowed = change === unchanged ? this.budget?.call(operation) : this.budget?.take();
    if (allowed === false) return unsent(change(this.plan(operation, '')));
    const exchange = await this.#patiently((key) => change(this.plan(operation, key)));
    if (repeatable) this.#answers.keep(exchange);
    return exchange;
  }

  /** Operations whose plain request costs nothing more come first, where requests are scarce. */
  cheapestFirst(operations: readonly Operation[]): readonly Operation[] {
    const { budget } = this;
    if (budget === undefined) return operations;
    const isFree = (operation: Operation): boolean =>
      budget.isPaid(operation) || this.#answers.find(this.plan(operation, '')) !== undefined;
    return operations.toSorted((a, b) => Number(isFree(b)) - Number(isFree(a)));
  }

  /** Sends a request that breaks a rule on purpose. The test that sends it says what must come of it. */
  async probe(operation: Operation, change: PlanChange, values: Values = {}): Promise<Exchange> {
    const expect = { intent: 'probe', statuses: [] } as const;
    const make = (key: string): Plan => ({ ...change(this.plan(operation, key, values)), expect });
    return this.budget?.take() === false ? unsent(make('')) : this.#patiently(make);
  }

  /**
   * Sends a request with a key of the caller's own and without keeping to the limit, which is for tests of the limit.
   * Whoever uses up the one key of a server must be the last to use it.
   */
  async rush(operation: Operation, key: string, change: PlanChange = unchanged): Promise<Exchange> {
    const plan: Plan = { ...change(this.plan(operation, key)), expect: { intent: 'probe', statuses: [] } };
    if (this.budget?.take() === false) return unsent(plan);
    const exchange = await this.#send(plan, key);
    this.#keys.observe(exchange, true);
    return this.#record(exchange);
  }

  /**
   * Judges what another client sent with a key of this session.
   * @returns whether the answer counts; if not, the server asked to come back later.
   */
  async adopt(exchange: Exchange, operation: Operation | undefined): Promise<boolean> {
    const counts = !asksToComeBack(exchange, this.suite.contract);
    const statuses = counts && operation !== undefined ? this.#statusesOf(operation) : [];
    const expect = { intent: counts ? 'conformant' : 'retried', statuses } as const;
    const adopted = { ...exchange, expect };
    this.#requests += 1;
    this.#keys.observe(adopted);
    this.#shown.push(adopted);
    this.#sequences.add(adopted);
    if (this.#seemsMoved(adopted)) await this.readClock();
    this.#judge(adopted);
    return counts;
  }

  #statusesOf(operation: Operation): readonly number[] {
    const prepared = this.prepare(operation, '');
    return 'plan' in prepared ? prepared.plan.expect.statuses : operation.successStatuses;
  }

  /** A key for another client that sends by itself: a fresh one where keys are issued. */
  async keyForMany(): Promise<string> {
    const issued = await this.control?.keys({ environment: this.suite.target.kind });
    return issued?.bearerToken ?? this.suite.target.values.get('bearerToken') ?? '';
  }

  /** Whether another client may send one more request, which pays for it: nobody can stop that client in between. */
  reserve(): boolean {
    const { budget } = this.run;
    return budget === undefined || (this.budget?.reserve() === true && this.#memory.send() <= budget.total);
  }

  /** Resolves when one more call with the one key may go out. */
  async mayCall(): Promise<void> {
    await this.#orStop(() => this.#keys.mayCall(true));
  }

  /** Learns how far the clock of a server under control was moved; to be called before a test. */
  async readClock(): Promise<void> {
    if (this.control === undefined) return;
    const now = await this.control.advance(0).catch(() => undefined);
    this.#clockOffsetMs = now === undefined ? undefined : now * 1_000 - Date.now();
  }

  /** Why nothing is sent any more, such as a limit that does not end; undefined while the run goes on. */
  get stopped(): string | undefined {
    return this.#memory.stopped;
  }

  /** Resolves when that many seconds have passed on the server. */
  async passTime(seconds: number): Promise<void> {
    if (this.control === undefined) await this.#clock.sleep(seconds * 1_000);
    else await this.control.advance(seconds);
    await this.readClock();
  }

  /** Hands over how many requests were sent since the last time, whoever sent them. */
  takeRequests(): number {
    const requests = this.#requests;
    this.#requests = 0;
    return requests;
  }

  /** Hands over how long answers took since the last time. */
  takeMeasured(): readonly Measured[] {
    return this.#stopwatch.take();
  }

  /** Hands over what was sent, or answered from memory, since the last time: the evidence of one test. */
  takeExchanges(): readonly Exchange[] {
    const shown = this.#shown;
    this.#shown = [];
    return shown;
  }

  /** Judges what was sent since the last time as a sequence. */
  judgeSequences(): void {
    this.#sequences.judgeNew(this.context, this.ledger);
  }

  close(): void {
    this.#sender.close();
  }

  /** @throws {Error} when the operation cannot be prepared; `prepare` says so without throwing. */
  plan(operation: Operation, key: string, values: Values = {}): Plan {
    const prepared = this.prepare(operation, key, values);
    if ('plan' in prepared) return prepared.plan;
    throw new Error(
      `${operation.name} cannot be sent: ${'skipped' in prepared ? prepared.skipped : prepared.unchecked}`,
    );
  }

  /**
   * A limited call, one that is told to come back, and one whose connection broke are sent once more; what came first
   * is judged all the same. A call that gets no answer the second time either is the operation's fault, not the line's.
   */
  async #patiently(make: (key: string) => Plan): Promise<Exchange> {
    const first = await this.#sendWithKey(make);
    const broke = first.failure?.kind === 'no-response';
    if (!broke && !asksToComeBack(first, this.suite.contract)) return this.#record(first);
    if (!broke) await this.#keys.mayComeBack(first);
    const second = await this.#sendWithKey(make);
    if (broke && second.failure?.kind === 'no-response') return this.#record(second);
    await this.#record({ ...first, expect: { intent: 'retried', statuses: [] } });
    return this.#record(second);
  }

  async #sendWithKey(make: (key: string) => Plan): Promise<Exchange> {
    const key = await this.#keys.key();
    const plan = make(key);
    await this.#orStop(() => this.#keys.mayCall(keyLabel(plan.headers) === labelOf(key)));
    const exchange = await this.#send(plan, key);
    this.#keys.observe(exchange);
    return exchange;
  }

  /** The budget of a run ends here, whatever anybody planned: a call that is sent twice costs two. */
  #send(plan: Plan, key: string): Promise<Exchange> {
    const { budget } = this.run;
    // A run with one key takes long, and tells how far it is.
    const sent = budget === undefined && this.control !== undefined ? 0 : this.#memory.send();
    if (budget !== undefined && sent > budget.total) {
      this.budget?.stop();
      return Promise.resolve(unsent(plan));
    }
    this.#requests += 1;
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

  async #record(exchange: Exchange): Promise<Exchange> {
    if (!wasSent(exchange)) return exchange;
    this.#shown.push(exchange);
    if (!this.#isBelowTheApi(exchange)) {
      this.#sequences.interrupt(exchange.key);
      return exchange;
    }
    this.#stopwatch.note(exchange);
    this.#sequences.add(exchange);
    if (this.#seemsMoved(exchange)) await this.readClock();
    this.#judge(exchange);
    return exchange;
  }

  #judge(exchange: Exchange): void {
    judgeExchange(exchange, this.context, this.ledger);
  }

  /** Only what lies below the API has to keep its promises; a probe may look elsewhere. */
  #isBelowTheApi({ request }: Exchange): boolean {
    return request.url.startsWith(`${this.run.baseUrl.replace(/\/sandbox$/, '')}/`);
  }

  /** Another worker may have moved the clock of a server under control since it was read. */
  #seemsMoved({ response }: Exchange): boolean {
    if (this.control === undefined || response === undefined) return false;
    const date = imfDate(headerValue(response.headers, 'date') ?? '');
    return date !== undefined && Math.abs(date - Date.now() - (this.#clockOffsetMs ?? 0)) > 2_000;
  }
}
