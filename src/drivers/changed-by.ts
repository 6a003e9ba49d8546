import type { Exchange } from '../core/exchange.ts';
import type { Difference } from '../core/first-difference.ts';

interface Change {
  /** The last answer that was compared. */
  readonly after: Exchange;
  /** What differs in it; undefined when nothing does. */
  readonly difference: Difference | undefined;
}

/**
 * What a call changes that should change nothing, as an answer shows that is read before and after it. Somebody else may
 * write in between: so what differs once has to differ once more, and must stay as it is without the call.
 * @returns undefined when the change may be somebody else's.
 */
export async function changedBy(
  act: () => Promise<unknown>,
  read: () => Promise<Exchange>,
  compare: (before: Exchange, after: Exchange) => Difference | undefined,
): Promise<Change | undefined> {
  const before = await read();
  await act();
  const after = await read();
  const difference = compare(before, after);
  if (difference === undefined) return { after, difference };
  await act();
  const again = await read();
  if (compare(after, again) === undefined) return undefined;
  return compare(again, await read()) === undefined ? { after, difference } : undefined;
}
