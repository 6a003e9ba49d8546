import type { Fault } from '../../pipeline/fault.ts';

export const F035: Fault = {
  id: 'F035',
  area: 'media-type',
  title: 'The body starts with a byte order mark',
  onPayload: (payload) => (payload.length > 0 ? Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), payload]) : payload),
};
