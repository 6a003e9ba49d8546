import type { Control } from '../client/control.ts';
import type { PlanChange } from '../client/plan-changes.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Operation } from '../core/operation.ts';
import type { RuleContext } from '../rules/rule.ts';
import { asksToComeBack } from '../rules/wait.ts';
import { AnswerCache } from './answer-cache.ts';
import { Books, type TakenBooks } from './books.ts';
import type { Budget } from './budget/budget.ts';
import { unsent, wasSent } from './budget/unsent.ts';
import { targetOfRehearsal } from './plan/rehearsal.ts';
import { Dispatcher } from './dispatcher.ts';
import { prepare, type Prepared, type Values } from './prepare.ts';
import { RunMemory } from './run-memory.ts';
import type { RunState } from './run-state.ts';
import type { Suite } from './suite.ts';

const unchanged: PlanChange = (plan) => plan;
const aProbe = { intent: 'probe', statuses: [] } as const;

/**
 * Everything that one process sends goes through its session: it fills in variables and keys, keeps the limit, and
 * judges every exchange by every rule.
 */
export class Session {
  readonly suite: Suite;
  readonly run: RunState;
  /** Put before the ids of exchanges, so that they are unique among the processes of a run. */
  readonly idPrefix: string;
  readonly #dispatcher: Dispatcher;
  readonly #answers: AnswerCache;
  readonly #probed = new AnswerCache([]);
  readonly #books: Books;

  constructor(suite: Suite, run: RunState, idPrefix: string, memory = new RunMemory()) {
    this.idPrefix = idPrefix;
    this.suite =
      run.rehearsal === undefined ? suite : { ...suite, target: targetOfRehearsal(suite.target, run.rehearsal) };
    this.run = run;
    this.#dispatcher = new Dispatcher(this.suite, run, idPrefix, memory);
    this.#books = new Books(this.suite, run, this.#dispatcher);
    this.#answers = new AnswerCache(run.exchanges);
  }

  /** Nobody else uses the keys of this session, so that its counts are exact. */
  get exclusive(): boolean {
    return this.#dispatcher.exclusive;
  }

  /** The server is under control: its keys and its clock. */
  get control(): Control | undefined {
    return this.#dispatcher.control;
  }

  /** What may still be sent; undefined where everything may. */
  get budget(): Budget | undefined {
    return this.#dispatcher.budget;
  }

  /** What was found, of everything that was sent so far. */
  get ledger(): Ledger {
    return this.#books.ledger;
  }

  get context(): RuleContext {
    return this.#books.context;
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
      this.#books.recall(known, this.#answers.isFirstUse(known));
      return known;
    }
    const allowed = change === unchanged ? this.budget?.call(operation) : this.budget?.take();
    if (allowed === false) return unsent(change(this.plan(operation, '')));
    const exchange = await this.#send((key) => change(this.plan(operation, key)));
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
    const make = (key: string): Plan => ({ ...change(this.plan(operation, key, values)), expect: aProbe });
    return this.budget?.take() === false ? unsent(make('')) : this.#send(make);
  }

  /** As `probe`, for a promise that one answer shows: it serves everyone who asks the same. Not for another key. */
  async ask(operation: Operation, change: PlanChange): Promise<Exchange> {
    const known = this.#probed.find(change(this.plan(operation, '')));
    const answer = known ?? (await this.probe(operation, change));
    if (known !== undefined) this.#books.recall(known, false);
    else if (operation.effect === 'read') this.#probed.keep(answer);
    return answer;
  }

  /**
   * Sends a request with a key of the caller's own and without keeping to the limit, which is for tests of the limit.
   * Whoever uses up the one key of a server must be the last to use it.
   */
  async rush(operation: Operation, key: string, change: PlanChange = unchanged): Promise<Exchange> {
    const plan: Plan = { ...change(this.plan(operation, key)), expect: aProbe };
    return this.budget?.take() === false ? unsent(plan) : this.#record(await this.#dispatcher.rush(plan, key));
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
    this.#dispatcher.adopt(adopted);
    await this.#books.adopt(adopted);
    return counts;
  }

  #statusesOf(operation: Operation): readonly number[] {
    const prepared = this.prepare(operation, '');
    return 'plan' in prepared ? prepared.plan.expect.statuses : operation.successStatuses;
  }

  /** A key for another client that sends by itself: a fresh one where keys are issued. */
  keyForMany(): Promise<string> {
    return this.#dispatcher.keyForMany();
  }

  /** Whether another client may send one more request, which pays for it: nobody can stop that client in between. */
  reserve(): boolean {
    return this.#dispatcher.reserve();
  }

  /** Resolves when one more call with the one key may go out. */
  mayCall(): Promise<void> {
    return this.#dispatcher.mayCall();
  }

  /** Learns how far the clock of a server under control was moved; to be called before anything is sent. */
  readClock(): Promise<void> {
    return this.#books.readClock();
  }

  /** Why nothing is sent any more, such as a limit that does not end; undefined while the run goes on. */
  get stopped(): string | undefined {
    return this.#dispatcher.stopped;
  }

  /** Resolves when that many seconds have passed on the server. */
  async passTime(seconds: number): Promise<void> {
    await this.#dispatcher.passTime(seconds);
    await this.readClock();
  }

  /**
   * Hands over what was found, what answers from memory showed again, how many requests were sent, whoever sent them, and
   * how long answers took.
   */
  takeBooks(): TakenBooks {
    return this.#books.take();
  }

  /** Hands over what was sent, or answered from memory, since the last time: the evidence of one test. */
  takeExchanges(): readonly Exchange[] {
    return this.#books.takeExchanges();
  }

  /** Judges what was sent since the last time as a sequence. */
  judgeSequences(): void {
    this.#books.judgeSequences();
  }

  close(): void {
    this.#dispatcher.close();
  }

  /** @throws {Error} when the operation cannot be prepared; `prepare` says so without throwing. */
  plan(operation: Operation, key: string, values: Values = {}): Plan {
    const prepared = this.prepare(operation, key, values);
    if ('plan' in prepared) return prepared.plan;
    throw new Error(
      `${operation.name} cannot be sent: ${'skipped' in prepared ? prepared.skipped : prepared.unchecked}`,
    );
  }

  /** Everything that goes out is judged, what came before a repetition too. */
  async #send(make: (key: string) => Plan): Promise<Exchange> {
    const exchanges = await this.#dispatcher.send(make);
    for (const exchange of exchanges) await this.#record(exchange);
    const last = exchanges.at(-1);
    if (last === undefined) throw new Error('a call without an exchange');
    return last;
  }

  async #record(exchange: Exchange): Promise<Exchange> {
    if (wasSent(exchange)) await this.#books.record(exchange);
    return exchange;
  }
}
