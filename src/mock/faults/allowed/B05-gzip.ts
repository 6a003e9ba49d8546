import type { Fault } from '../../pipeline/fault.ts';
import { gzipSync } from 'node:zlib';
import { headerValue } from '../../../core/http.ts';
import { withLength } from '../kit/wire.ts';

export const B05: Fault = {
  id: 'B05',
  area: 'allowed',
  title: 'gzip where the request accepts it',
  onWire: async (message, { call }, wire) => {
    if (message.payload.length === 0 || !acceptsGzip(headerValue(call.headers, 'accept-encoding') ?? '')) {
      await wire.send(message);
      return;
    }
    const payload = gzipSync(message.payload);
    const coded = [...message.headers, ['Content-Encoding', 'gzip'], ['Vary', 'Accept-Encoding']] as const;
    await wire.send(withLength({ ...message, headers: coded, payload }, payload.length));
  },
};

function acceptsGzip(value: string): boolean {
  const quality = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(value);
  return quality !== null && Number(quality[1] ?? 1) > 0;
}
