import type { Exchange } from '../core/exchange.ts';

export interface Trace {
  readonly exchange: Exchange;
  /** How long the list was, as `Pages.sizeOf` says it. */
  readonly before: string;
  readonly after: string;
}

/**
 * What a call that is refused leaves in a list. One that is taken may leave something, which is not asked. Somebody else may
 * write to the list in the same moment; so a call that seems to leave something is sent a second time, and has to leave
 * something again.
 * @returns undefined when only one of two calls seems to leave something: then nothing can be said.
 */
export async function leftBehind(
  size: () => Promise<string>,
  send: () => Promise<Exchange>,
): Promise<Trace | undefined> {
  const trace = async (): Promise<Trace> => {
    const before = await size();
    const exchange = await send();
    const taken = (exchange.response?.status ?? 0) < 400;
    return { exchange, before, after: taken ? before : await size() };
  };
  const first = await trace();
  if (first.before === first.after) return first;
  const again = await trace();
  return again.before === again.after ? undefined : first;
}
