import type { RecordRow } from '../world/rows.ts';
import type { Scene } from './operation.ts';

/** Where to fetch the result of an asynchronous product; it is this mock's own `GET callback`. */
export function callbackUrl({ baseUrl }: Scene, record: RecordRow, method: string): string {
  return `${baseUrl}/callback?record=${record.id}&method=${method}`;
}
