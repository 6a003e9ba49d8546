import type { Exchange } from '../core/exchange.ts';
import { headerValue } from '../core/http.ts';
import { Ledger, type PackedPage } from '../core/ledger.ts';
import type { Operation } from '../core/operation.ts';
import type { Measured } from '../core/timing.ts';
import { Earlier } from '../rules/earlier.ts';
import { imfDate } from '../rules/imf-date.ts';
import { judgeExchange } from '../rules/judge.ts';
import type { RuleContext } from '../rules/rule.ts';
import { isBelowTheApi } from './below-the-api.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { RunState } from './run-state.ts';
import { Sequences } from './sequences.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Suite } from './suite.ts';

/** What was written down since the last time. */
export interface TakenBooks {
  readonly page: PackedPage;
  /** What answers from memory showed, which another test has in its books. */
  readonly again: PackedPage;
  /** How many were sent, whoever sent them. */
  readonly requests: number;
  /** How long answers took. */
  readonly measured: readonly Measured[];
}

/** Judges every exchange of a process by every rule, and keeps what was found until a test closes its books. */
export class Books {
  readonly #ledger = new Ledger();
  /** What was told of an answer before, for a test that is given it again: so each test shows all that it looked at. */
  readonly #again = new Ledger();
  readonly #stopwatch = new Stopwatch();
  readonly #suite: Suite;
  readonly #run: RunState;
  readonly #dispatcher: Dispatcher;
  readonly #sequences = new Sequences();
  readonly #earlier = new Earlier();
  readonly #operations: ReadonlyMap<string, Operation>;
  #shown: Exchange[] = [];
  /** What is still to be judged, in the order in which it came. */
  #unjudged: (() => void)[] = [];
  #clockOffsetMs: number | undefined = 0;

  constructor(suite: Suite, run: RunState, dispatcher: Dispatcher) {
    this.#suite = suite;
    this.#run = run;
    this.#dispatcher = dispatcher;
    this.#operations = new Map(suite.collection.operations.map((operation) => [operation.name, operation]));
  }

  /** What was found so far. */
  get ledger(): Ledger {
    this.#judge();
    return this.#ledger;
  }

  get context(): RuleContext {
    return {
      contract: this.#suite.contract,
      operation: (name) => this.#operations.get(name),
      schemas: this.#suite.schemas,
      baseUrl: this.#run.baseUrl,
      targetKind: this.#suite.target.kind,
      clockOffsetMs: this.#clockOffsetMs,
      exclusive: this.#dispatcher.exclusive,
      earlier: this.#earlier,
    };
  }

  /** Enters what the suite itself sent. */
  async record(exchange: Exchange): Promise<void> {
    // Only what lies below the API has to keep its promises; a probe may look elsewhere.
    if (!isBelowTheApi(exchange.request.url, this.#run.baseUrl)) {
      this.#shown.push(exchange);
      this.#sequences.interrupt(exchange.key);
      return;
    }
    this.#stopwatch.note(exchange);
    await this.#enter(exchange);
  }

  /** Enters what another client sent, and judges it at once. */
  async adopt(exchange: Exchange): Promise<void> {
    await this.#enter(exchange);
    this.#judge();
  }

  /** Enters an answer that was there before. @param isNew nobody judged it so far; what is told again is not counted. */
  recall(exchange: Exchange, isNew: boolean): void {
    const isShown = this.#shown.includes(exchange);
    this.#shown.push(exchange);
    // What is told of single tests is for those who read them.
    if (isShown || (!isNew && this.#suite.options.reportOnly)) return;
    // Its clock was read, and other answers came, before this test began: nothing is said about these.
    this.#judgeSoon(exchange, { clockOffsetMs: undefined, earlier: undefined }, isNew ? this.#ledger : this.#again);
  }

  /** Learns how far the clock of a server under control was moved. */
  async readClock(): Promise<void> {
    const { control } = this.#dispatcher;
    if (control === undefined) return;
    const now = await control.advance(0).catch(() => undefined);
    this.#clockOffsetMs = now === undefined ? undefined : now * 1_000 - Date.now();
  }

  /** Hands over what was written down since the last time. */
  take(): TakenBooks {
    this.#judge();
    return {
      page: this.#ledger.take(),
      again: this.#again.take(),
      requests: this.#dispatcher.takeRequests(),
      measured: this.#stopwatch.take(),
    };
  }

  judgeSequences(): void {
    this.#judge();
    this.#sequences.judgeNew(this.context, this.#ledger);
  }

  takeExchanges(): readonly Exchange[] {
    const shown = this.#shown;
    this.#shown = [];
    return shown;
  }

  async #enter(exchange: Exchange): Promise<void> {
    this.#shown.push(exchange);
    this.#sequences.add(exchange);
    if (this.#seemsMoved(exchange)) await this.readClock();
    this.#judgeSoon(exchange, {}, this.#ledger);
  }

  /** Judging takes about as long as an answer does: it is done while the next request is on its way. */
  #judgeSoon(exchange: Exchange, differently: Partial<RuleContext>, ledger: Ledger): void {
    const context = { ...this.context, ...differently };
    this.#unjudged.push(() => {
      judgeExchange(exchange, context, ledger);
    });
    if (this.#unjudged.length === 1) {
      setImmediate(() => {
        this.#judge();
      });
    }
  }

  #judge(): void {
    const unjudged = this.#unjudged;
    this.#unjudged = [];
    for (const judge of unjudged) judge();
  }

  /** Another worker may have moved the clock of a server under control since it was read. */
  #seemsMoved({ response }: Exchange): boolean {
    if (this.#dispatcher.control === undefined || response === undefined) return false;
    const date = imfDate(headerValue(response.headers, 'date') ?? '');
    return date !== undefined && Math.abs(date - Date.now() - (this.#clockOffsetMs ?? 0)) > 2_000;
  }
}
