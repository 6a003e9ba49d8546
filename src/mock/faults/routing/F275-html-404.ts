import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F275: Fault = {
  id: 'F275',
  area: 'routing',
  title: 'An unknown route answers HTML',
  onReply: (reply, { route }) =>
    route.kind === 'unknown' ? mapHeader(reply, 'Content-Type', () => 'text/html') : reply,
  onPayload: (payload, { route }) => (route.kind === 'unknown' ? Buffer.from('<h1>Cannot GET</h1>') : payload),
};
