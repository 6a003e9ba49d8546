import type { KeyRequest, KeySet } from '../client/control.ts';
import type { PlanChange } from '../client/plan-changes.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import type { RuleInfo } from '../core/rule.ts';
import { textOf } from '../rules/body.ts';
import { leftOut } from './budget/left-out.ts';
import type { Session } from './session.ts';

/** What a contract test sends with. */
export class Api {
  readonly #session: Session;
  #unknownRoute: Promise<Exchange> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  get baseUrl(): string {
    return this.#session.run.baseUrl;
  }

  /** The kind of environment that this is not. */
  get otherKind(): 'sandbox' | 'production' {
    return this.#session.suite.target.kind === 'sandbox' ? 'production' : 'sandbox';
  }

  get kind(): 'sandbox' | 'production' {
    return this.#session.suite.target.kind;
  }

  /** S5: the two base URLs differ in the last segment only. */
  get otherBaseUrl(): string {
    return this.otherKind === 'sandbox' ? `${this.baseUrl}/sandbox` : this.baseUrl.replace(/\/sandbox$/, '');
  }

  /** The server is under control: keys can be issued and its clock moved. */
  get controlled(): boolean {
    return this.#session.control !== undefined;
  }

  /** Calls wait for nothing, and none has to be saved. */
  get unlimited(): boolean {
    return this.controlled && this.#session.budget === undefined;
  }

  /**
   * What a promise of every operation is tried on: all of them where calls wait for nothing, and the first few where one
   * key has to last for the whole run.
   */
  affordable(operations: readonly Operation[], few: number): readonly Operation[] {
    return this.controlled ? operations : operations.slice(0, few);
  }

  /** A correct request, as the collection has it or changed into another correct one. */
  call(operation: Operation, change?: PlanChange): Promise<Exchange> {
    return this.#session.call(operation, change);
  }

  /** A request that breaks a rule on purpose. */
  probe(operation: Operation, change: PlanChange, values?: Readonly<Record<string, string>>): Promise<Exchange> {
    return this.#session.probe(operation, change, values);
  }

  /** As `probe`, where an answer that another test has already does as well. Not for a probe with another key. */
  ask(operation: Operation, change: PlanChange): Promise<Exchange> {
    return this.#session.ask(operation, change);
  }

  /** What the server says of a path that does not exist; empty when it says nothing. */
  async unknownRouteBody(): Promise<string> {
    const { operations } = this.#session.suite;
    const operation = operations.find((each) => 'plan' in this.#session.prepare(each, ''));
    if (operation === undefined) return '';
    this.#unknownRoute ??= this.#session.probe(operation, (plan) => ({
      ...plan,
      url: `${this.baseUrl}/no/such/route`,
      operation: '(unknown route)',
    }));
    return textOf(await this.#unknownRoute);
  }

  /** A list, and the operation that shows one of its items by id. */
  sendablePairs(promise: RuleInfo): { list: Operation; detail: Operation; field: string }[] {
    const { contract, operations } = this.#session.suite;
    return contract.details.flatMap(({ list: listName, detail: detailName, field }) => {
      const list = operations.find((operation) => operation.name === listName);
      const detail = operations.find((operation) => operation.name === detailName);
      if (list === undefined || detail === undefined) return [];
      return this.sendable(promise, [list, detail]).length === 2 ? [{ list, detail, field }] : [];
    });
  }

  /** A request with a key of the test's own, sent whatever the limit says. */
  rush(operation: Operation, key: string, change?: PlanChange): Promise<Exchange> {
    return this.#session.rush(operation, key, change);
  }

  /**
   * The operations whose requests can be built and may be sent. What cannot is written down under the promise that
   * stays unjudged, with the reason.
   */
  sendable(promise: RuleInfo, operations: readonly Operation[]): Operation[] {
    return operations.filter((operation) => {
      if (this.#session.budget?.takes(operation) === false) {
        this.#session.ledger.skipped(promise, operation.name, leftOut);
        return false;
      }
      const prepared = this.#session.prepare(operation, '');
      if ('unchecked' in prepared) this.#session.ledger.unchecked(promise, operation.name, prepared.unchecked);
      if ('skipped' in prepared) this.#session.ledger.skipped(promise, operation.name, prepared.skipped);
      return 'plan' in prepared;
    });
  }

  /** As `sendable`, for what another client sends: all of it is paid for at once. */
  sendableByOthers(promise: RuleInfo, operations: readonly Operation[]): Operation[] {
    return this.sendable(promise, operations).filter((operation) => {
      const paid = this.#session.reserve();
      if (!paid) this.#session.ledger.skipped(promise, operation.name, leftOut);
      return paid;
    });
  }

  /** Keys of another kind, state, environment or tenant; undefined when the server is not under control. */
  async keys(request: KeyRequest): Promise<KeySet | undefined> {
    return this.#session.control?.keys(request);
  }

  /** A key that nobody has used and that may be used up; undefined where there is none. */
  async freshKey(): Promise<string | undefined> {
    return (await this.keys({ environment: this.#session.suite.target.kind }))?.bearerToken;
  }

  readonly whyNoFreshKey = 'using up a key takes a key of its own, and the server issues none (no control_url)';

  /** A value of the environment, such as a second key; undefined when it is empty. */
  value(name: string): string | undefined {
    return this.#session.suite.target.values.get(name) || undefined;
  }

  /** Lets time pass: the clock of a server under control is moved, any other is waited for. The test must run alone. */
  async passTime(seconds: number): Promise<void> {
    await this.#session.passTime(seconds);
  }

  /** A key for the test of the limit: a fresh one, or the one key of a sandbox, which then is used up at the very end. */
  async keyToUseUp(): Promise<string | undefined> {
    const fresh = await this.freshKey();
    return fresh ?? (this.kind === 'production' || this.#isShard ? undefined : this.value('bearerToken'));
  }

  get whyNoneToUseUp(): string {
    return this.#isShard
      ? 'the other shards of the run need the key; "--area rate-limit" without a shard uses it up'
      : 'the limit of a production key is never used up on purpose';
  }

  get #isShard(): boolean {
    return this.#session.suite.options.shard !== undefined;
  }
}
