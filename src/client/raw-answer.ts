import type { ReceivedResponse } from '../core/exchange.ts';

/** What one attempt brought, before it is classified and masked. */
export interface RawAnswer {
  connection: number;
  /** The connection had carried a request before. */
  reused: boolean;
  connected: boolean;
  /** The message ended where its framing said it would. */
  complete: boolean;
  response?: Omit<ReceivedResponse, 'secretsIn'>;
  error?: NodeJS.ErrnoException;
}

/** Node's flat list of raw headers as pairs. */
export function headerPairs(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return pairs;
}
