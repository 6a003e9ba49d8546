import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

/** What Latin-1 has no byte for is escaped, so the bytes are good JSON in the charset that is declared. */
export const F033: Fault = {
  id: 'F033',
  area: 'media-type',
  title: 'The charset is ISO-8859-1, in the header and in the bytes',
  onReply: (reply) => mapHeader(reply, 'Content-Type', (type) => type.replace(/charset=[^;]+/, 'charset=iso-8859-1')),
  onPayload: (payload) => {
    const text = payload.toString();
    // Split into UTF-16 units, as JSON escapes are.
    const units = text.replaceAll(
      /[\u0100-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return Buffer.from(units, 'latin1');
  },
};
