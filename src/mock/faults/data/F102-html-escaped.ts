import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text is made ready for a web page that it may never see; addresses are left alone. */
export const F102: Fault = {
  id: 'F102',
  area: 'data',
  title: 'Text is escaped for HTML',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value) => {
        if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'string' ? escape(item) : item));
        return typeof value === 'string' ? escape(value) : value;
      }),
    ),
};

function escape(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text.replaceAll(/[&<>"'\u0080-\u{10ffff}]/gu, (sign) => ENTITIES[sign] ?? `&#${String(sign.codePointAt(0))};`);
}
