import type { Exchange } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { pageOf } from '../rules/page-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Session } from './session.ts';

/** One page as the pagination tests look at it. */
export interface SeenPage {
  readonly exchange: Exchange;
  /** What tells the items apart, in their order. */
  readonly ids: readonly string[];
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
    ids: page.items.map(idOf),
    total: typeof totalDocs === 'number' ? totalDocs : undefined,
    limit: typeof limit === 'number' ? limit : undefined,
    pointer: page.pointer,
  };
}

/** An item without an id is told apart by its content. */
function idOf(item: unknown): string {
  const { _id, id } = (item ?? {}) as { _id?: unknown; id?: unknown };
  const known = _id ?? id;
  return typeof known === 'string' ? known : JSON.stringify(item);
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

  /** The first list of 11 to 500 items. */
  async walkable(operations: readonly Operation[]): Promise<WalkableList | undefined> {
    for (const operation of operations) {
      const first = this.see(await this.#session.call(operation));
      const total = first?.total;
      if (first !== undefined && total !== undefined && total > 10 && total <= 500) return { operation, first, total };
    }
    return undefined;
  }

  /** The list with the largest total. */
  async longest(operations: readonly Operation[]): Promise<Operation | undefined> {
    let longest: { operation: Operation; total: number } | undefined;
    for (const operation of operations) {
      const total = this.see(await this.#session.call(operation))?.total ?? 0;
      if (longest === undefined || total > longest.total) longest = { operation, total };
    }
    return longest?.operation;
  }

  /** A number that changes when a list gets longer: its total, or the length of the answer when it states none. */
  async count(list: Operation): Promise<number> {
    const { response } = await this.#session.probe(list, (plan) => plan);
    const text = Buffer.from(response?.body ?? []).toString('utf8');
    return Number(/"totalDocs":\s*(\d+)/.exec(text)?.[1] ?? text.length);
  }
}
