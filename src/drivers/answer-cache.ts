import type { Exchange, Plan } from '../core/exchange.ts';
import type { HeaderList } from '../core/http.ts';

/** Answers to requests that change nothing on the server. */
export class AnswerCache {
  readonly #answers = new Map<string, Exchange>();
  readonly #unused: Set<Exchange>;

  /** @param earlier answers that nobody has judged yet. */
  constructor(earlier: readonly Exchange[]) {
    this.#unused = new Set(earlier);
    for (const exchange of earlier) this.keep(exchange);
  }

  keep(exchange: Exchange): void {
    if (exchange.response !== undefined && exchange.failure === undefined) {
      this.#answers.set(fingerprint(exchange.request), exchange);
    }
  }

  find(plan: Plan): Exchange | undefined {
    return this.#answers.get(fingerprint(plan));
  }

  /** True once for an earlier answer. */
  isFirstUse(exchange: Exchange): boolean {
    return this.#unused.delete(exchange);
  }
}

/** The same for the same request, whatever the key, if there is one; answers to other keys are never kept here. */
function fingerprint(request: Pick<Plan, 'method' | 'url' | 'body'> & { readonly headers: HeaderList }): string {
  const isKey = ([name]: HeaderList[number]): boolean => name.toLowerCase() === 'authorization';
  const { method, url, headers, body } = request;
  return JSON.stringify([method, url, headers.some(isKey), headers.filter((each) => !isKey(each)), body?.toString()]);
}
