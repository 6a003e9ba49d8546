import type { World } from '../world/world.ts';
import type { Operation } from '../operations/operation.ts';
import type { ListAnswer, Outcome, Selection } from './answer.ts';
import type { Call } from './call.ts';
import type { Context, Identity, RateWindow, Route } from './context.ts';
import type { Header, Refusal, Reply } from './reply.ts';

export interface PageRequest {
  readonly page: number;
  readonly limit: number;
}

export interface Page {
  readonly rows: readonly unknown[];
  readonly pagination: Readonly<Record<string, unknown>>;
}

/**
 * Every decision the mock takes about a call, in the order in which it takes them. Each can be replaced, and a replacement
 * gets the previous one to call: that is what a fault is. No policy knows of the faults.
 */
export interface Policies {
  /** Which operation a method and path name. */
  route(call: Call): Route;
  /** Whose key this is. */
  authenticate(call: Call, route: Route): Identity;
  /** The name of the rate-limit bucket that pays for a call. */
  bucket(call: Call, identity: Identity, route: Route): string;
  /** The present window of a bucket; opens one if there is none. */
  openWindow(bucket: string, now: number): RateWindow;
  /** Whether a window refuses one more call; asked before the call is counted. */
  isOver(window: RateWindow): boolean;
  /** How many calls this one counts for; asked when its status is known. */
  cost(status: number, context: Context): number;
  /** The four headers; asked after counting. */
  rateLimitHeaders(context: Context): readonly Header[];
  /** The answer to a call over the limit. `serve` would answer it as if there were no limit. */
  overLimit(context: Context, serve: () => Outcome): Outcome;
  /** The answer to a call whose key was refused. `serve` would answer it as if the key were good. */
  unauthenticated(context: Context, serve: () => Outcome): Outcome;
  /** The answer to an unknown path or a wrong method. */
  unroutable(context: Context): Outcome;
  /** The answer to bytes that are no HTTP, or a method that the parser does not know; `code` is the parser's. */
  unreadable(code: string | undefined): Refusal;
  /** Refuses a body by its size or media type. */
  checkBody(call: Call, operation: Operation): Refusal | undefined;
  /** The parameters of a call: the JSON body of a POST, the query of a GET. */
  readParameters(call: Call, operation: Operation): Readonly<Record<string, unknown>> | Refusal;
  /** Checks parameters by the operation's own list; gives the arguments of its `run`. */
  validate(
    parameters: Readonly<Record<string, unknown>>,
    operation: Operation,
  ): Readonly<Record<string, unknown>> | Refusal;
  /** page and limit of a list call. */
  readPage(parameters: Readonly<Record<string, unknown>>): PageRequest | Refusal;
  /** The data that a call may see. */
  world(context: Context): World;
  /** The filtered, ordered rows of a list. */
  select(selection: Selection, context: Context): readonly unknown[];
  /** Cuts one page out of the rows. */
  paginate(rows: readonly unknown[], request: PageRequest, list: ListAnswer, context: Context): Page;
  /** The body of an error. */
  errorBody(refusal: Refusal, context: Context): unknown;
  /** The headers of every reply, before those of the rate limit. */
  commonHeaders(reply: Pick<Reply, 'status' | 'body'>, context: Context): readonly Header[];
}
