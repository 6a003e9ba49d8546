/** What a pacer knows, as plain data: the processes of a run hand it on to each other. Times are of our clock. */
export interface PaceState {
  /** Calls that may still go out before `openAt`; undefined while nothing is known. */
  left: number | undefined;
  /** When the window ends, or a refusal allows the next call. */
  openAt: number;
  lastCallAt: number;
  /** The server does not say how many calls are left. */
  silent: boolean;
  /** The server refused a call that its headers allowed: from then on calls go out evenly. */
  even: boolean;
  /** How many times slower than the even pace calls go out: that pace was refused as well. */
  slower: number;
  /** The server answered a call of this run. */
  heard: boolean;
  /** Somebody else uses the key. */
  shared: boolean;
  /** Remaining does not count the call that it stands in the answer to. */
  countsLater: boolean;
  /** The last Remaining of this window. */
  remaining: number | undefined;
  /** Calls without an answer so far. */
  unanswered: number;
  /** Milliseconds that were waited since the server last had calls left. */
  inVain: number;
  /** Refusals one after the other. */
  refusals: number;
  /** The server's clock is at least this much ahead of ours; undefined while it told no time in this window. */
  aheadMs: number | undefined;
  /** Calls of a window, where the server states less than the contract promises. */
  limit: number | undefined;
}

/** Keeps the state of a pacer where the next process finds it. */
export interface PaceMemory {
  load(): PaceState | undefined;
  save(state: PaceState): void;
}

export function freshState(): PaceState {
  return {
    left: undefined,
    openAt: 0,
    lastCallAt: 0,
    silent: false,
    even: false,
    slower: 1,
    heard: false,
    shared: false,
    countsLater: false,
    remaining: undefined,
    unanswered: 0,
    inVain: 0,
    refusals: 0,
    aheadMs: undefined,
    limit: undefined,
  };
}
