import type { Operation } from '../../core/operation.ts';
import { essentialOf, essentials } from './essentials.ts';
import type { BudgetPlan } from './plan-budget.ts';

/** Says, request by request, what a budget has left for the test that runs. */
export class Budget {
  readonly #plan: BudgetPlan;
  readonly #due: Set<string>;
  readonly #shares: number[];
  #pool: number;
  #test = -1;
  #cut = false;

  constructor(plan: BudgetPlan) {
    this.#plan = plan;
    this.#due = new Set(plan.due);
    this.#shares = [...plan.shares];
    this.#pool = plan.pool;
  }

  /** A test begins. @returns false when there is nothing for it. */
  begin(part: string, title: string): boolean {
    const essential = essentialOf(part, title);
    this.#test = essential === undefined ? -1 : essentials.indexOf(essential);
    this.#cut = false;
    return essential !== undefined || this.#pool > 0;
  }

  /** A request of the present test was not sent, so that nothing it finds from then on is to be believed. */
  get cut(): boolean {
    return this.#cut;
  }

  /** Whether a test that goes through all operations takes this one. */
  takes({ name }: Operation): boolean {
    if (this.#pool > 0) return true;
    const operations = essentials[this.#test]?.operations;
    if (operations === undefined) return true;
    return (operations === 'due' ? this.#plan.due : this.#plan.few).includes(name);
  }

  /** The plain request of an operation costs the test nothing, once. */
  isPaid({ name }: Operation): boolean {
    return this.#due.has(name);
  }

  /** Whether the plain request of an operation may go out, which pays for it. */
  call(operation: Operation): boolean {
    return this.#due.delete(operation.name) || this.take();
  }

  /** Whether one more request of the present test may go out, which pays for it. */
  take(): boolean {
    if (!this.reserve()) this.#cut = true;
    return !this.#cut;
  }

  /** As `take`, before a test begins to send: what it then leaves out casts no doubt on what it finds. */
  reserve(): boolean {
    const share = this.#shares[this.#test] ?? 0;
    if (share > 0) this.#shares[this.#test] = share - 1;
    else if (this.#pool > 0) this.#pool -= 1;
    else return false;
    return true;
  }

  /** The run as a whole has sent all that it may. */
  stop(): void {
    this.#cut = true;
    this.#pool = 0;
    this.#shares.fill(0);
    this.#due.clear();
  }
}
