import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const B15: Fault = {
  id: 'B15',
  area: 'allowed',
  title: 'Timestamps with +01:00, without a fraction, or with nine digits of it',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value) =>
        typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? rewritten(value) : value,
      ),
    ),
};

/** The same moment in another form; which one depends on the moment only. */
function rewritten(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  const form = Math.floor(time / 1000) % 3;
  if (form === 0) return new Date(time + 3_600_000).toISOString().replace('Z', '+01:00');
  if (form === 1 && time % 1000 === 0) return new Date(time).toISOString().replace('.000Z', 'Z');
  return new Date(time).toISOString().replace('Z', '000000Z');
}
