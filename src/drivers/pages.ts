import { withFields, type PlanChange } from '../client/plan-changes.ts';
import { counted } from '../core/describe.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { textOf } from '../rules/body.ts';
import { pageOf } from '../rules/page-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Session } from './session.ts';

/** One page as the pagination tests look at it. */
export interface SeenPage {
  readonly exchange: Exchange;
  readonly items: readonly unknown[];
  /** What tells the items apart, in their order. */
  readonly ids: readonly string[];
  /** Every item has an id of its own; otherwise two may look alike and be different. */
  readonly identified: boolean;
  /** The total that the page states. */
  readonly total: number | undefined;
  /** The limit that the page states. */
  readonly limit: number | undefined;
  readonly pointer: string;
}

/** The page in an answer; undefined when it holds none. */
function seePage(exchange: Exchange, context: RuleContext): SeenPage | undefined {
  const page = pageOf(exchange, context);
  if (page === undefined) return undefined;
  const { totalDocs, limit } = page.description ?? {};
  return {
    exchange,
    items: page.items,
    ids: page.items.map((item) => idOf(item) ?? JSON.stringify(item)),
    identified: page.items.every((item) => idOf(item) !== undefined),
    total: typeof totalDocs === 'number' ? totalDocs : undefined,
    limit: typeof limit === 'number' ? limit : undefined,
    pointer: page.pointer,
  };
}

/** A first page of ten ends behind a first page of so many: the second page of this size shows its last items again. */
const smallerPage = 8;
/** Items that a page may hold on most servers. */
const longestPage = 100;
/** Pages of a walk. */
const fewPages = 5;
/** A search ends there, so that a long list does not use up a limit. */
const mostPages = 8;

/** What an answer states about its page, also where the list is in a place that nobody wrote down. */
function numberIn(exchange: Exchange, member: 'totalDocs' | 'limit'): number | undefined {
  const stated = new RegExp(`"${member}":\\s*(\\d+)`).exec(textOf(exchange))?.[1];
  return stated === undefined ? undefined : Number(stated);
}

function idOf(item: unknown): string | undefined {
  const { _id, id } = (item ?? {}) as { _id?: unknown; id?: unknown };
  const known = _id ?? id;
  return typeof known === 'string' ? known : undefined;
}

/** A list that is long enough to be walked through, and short enough to be walked through to its end. */
export interface WalkableList {
  readonly operation: Operation;
  readonly first: SeenPage;
  readonly total: number;
}

/** Finds lists to test pagination on. Their first pages were mostly fetched before, and cost no request again. */
export class Pages {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  see(exchange: Exchange): SeenPage | undefined {
    return seePage(exchange, this.#session.context);
  }

  /**
   * The second page of a list, in a size that lets it begin with the last items of the first page as it came. It shows
   * where page 2 begins, and what stands behind page 1. One request serves everyone who asks.
   */
  async second(operation: Operation): Promise<{ readonly limit: number; readonly page: SeenPage | undefined }> {
    const answer = await this.#session.call(operation, withFields({ page: 2, limit: smallerPage }));
    return { limit: smallerPage, page: this.see(answer) };
  }

  /**
   * A list of 11 to 500 items that have ids.
   * @param turn the first one, the one after it …: probes that need just any list take each another one.
   */
  async walkable(operations: readonly Operation[], turn = 0): Promise<WalkableList | undefined> {
    // Where requests are scarce, the first one is looked for no further.
    const lists = await this.#walkables(operations, this.#session.budget === undefined ? turn + 1 : 1);
    return lists[turn % Math.max(1, lists.length)];
  }

  /** Every list of 11 to 500 items that have ids where calls wait for nothing, and otherwise the first. */
  walkables(operations: readonly Operation[]): Promise<readonly WalkableList[]> {
    return this.#walkables(operations, this.#session.control === undefined ? 1 : Infinity);
  }

  async #walkables(operations: readonly Operation[], most: number): Promise<readonly WalkableList[]> {
    const lists: WalkableList[] = [];
    for (const operation of this.#session.cheapestFirst(operations)) {
      if (lists.length >= most) break;
      const first = this.see(await this.#session.call(operation));
      const total = first?.total;
      if (!first?.identified || total === undefined) continue;
      if (total > 10 && total <= 500) lists.push({ operation, first, total });
    }
    return lists;
  }

  /**
   * All pages of a list, and the one after the last, which must add nothing; a server may refuse that one.
   * @param size of the pages: as long as they come, where few of those do, or of a limit of our own.
   * @returns undefined when a page cannot be read.
   */
  async walk(list: WalkableList, size: 'usual' | 'own' = 'own'): Promise<readonly SeenPage[] | undefined> {
    const { operation, total } = list;
    const usual = size === 'usual' && total <= list.first.ids.length * fewPages ? list.first.ids.length : undefined;
    const asked = usual ?? Math.min(longestPage, Math.max(3, Math.ceil(total / fewPages)));
    const at = (number: number, limit: number): PlanChange =>
      withFields(usual === undefined ? { page: number, limit } : { page: number });
    const page = async (number: number, limit: number): Promise<SeenPage | undefined> =>
      this.see(await this.#session.call(operation, at(number, limit)));
    const first = usual === undefined ? await page(1, asked) : list.first;
    if (first === undefined) return undefined;
    // A server may allow less than was asked for, and say so.
    const limit = first.limit !== undefined && first.limit > 0 && first.limit < asked ? first.limit : asked;
    const last = Math.ceil(total / limit);
    const walk = [first];
    for (let number = 2; number <= last; number += 1) {
      const next = await page(number, limit);
      if (next === undefined) return undefined;
      walk.push(next);
    }
    const beyond = this.see(await this.#session.probe(operation, at(last + 1, limit)));
    return beyond === undefined ? walk : [...walk, beyond];
  }

  /** Whether others write to a list, which on a server of many users, or with work of its own to do, nobody can forbid. */
  async changedSince({ operation, total }: WalkableList): Promise<boolean> {
    const now = this.see(await this.#session.probe(operation, (plan) => plan));
    return now?.total !== undefined && now.total !== total;
  }

  /** The list with the largest total. */
  async longest(operations: readonly Operation[]): Promise<Operation | undefined> {
    let longest: { operation: Operation; total: number } | undefined;
    for (const operation of this.#session.cheapestFirst(operations)) {
      const total = this.see(await this.#session.call(operation))?.total ?? 0;
      if (longest === undefined || total > longest.total) longest = { operation, total };
    }
    return longest?.operation;
  }

  /**
   * Looks for a text in a list of any length: at its two ends, where new things mostly stand, then between them.
   * @returns the last answer, and whether the text is in the list; undefined when the list is too long to say.
   */
  async search(list: Operation, text: string): Promise<{ readonly answer: Exchange; readonly held?: boolean }> {
    const first = await this.longestPage(list);
    const seen = this.see(first);
    const size = seen?.limit ?? seen?.ids.length ?? numberIn(first, 'limit') ?? longestPage;
    const total = this.#totalOf(first);
    const last = list.paginated && size > 0 ? Math.ceil((total ?? 0) / size) : 1;
    const between = Array.from({ length: Math.max(0, last - 2) }, (_, index) => index + 2);
    const numbers = [...(last > 1 ? [last] : []), ...between].slice(0, mostPages - 1);
    let answer = first;
    if (textOf(answer).includes(text)) return { answer, held: true };
    for (const page of numbers) {
      answer = await this.#session.probe(list, withFields({ limit: size, page }));
      if (textOf(answer).includes(text)) return { answer, held: true };
    }
    // A full page that states no total may be followed by others.
    const untold = list.paginated && total === undefined && (seen === undefined || seen.ids.length >= size);
    return untold || numbers.length + 1 < last ? { answer } : { answer, held: false };
  }

  /** A page of a hundred, or what the server gives when that is more than it allows: the request that a search begins with. */
  async longestPage(list: Operation): Promise<Exchange> {
    const asItIs = (plan: Plan): Plan => plan;
    const first = await this.#session.probe(list, list.paginated ? withFields({ limit: longestPage }) : asItIs);
    const refused = !list.successStatuses.includes(first.response?.status ?? 0);
    return list.paginated && refused ? this.#session.probe(list, asItIs) : first;
  }

  /** The total, also of a list whose place in the body is not known. */
  #totalOf(exchange: Exchange): number | undefined {
    return this.see(exchange)?.total ?? numberIn(exchange, 'totalDocs');
  }

  /** What changes when a list gets longer: its total, or the length of the answer when it states none. */
  sizeOf(exchange: Exchange): string {
    const total = this.#totalOf(exchange);
    return total === undefined ? counted(textOf(exchange).length, 'character') : counted(total, 'item');
  }
}
