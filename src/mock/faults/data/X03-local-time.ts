import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** Lagos is one hour ahead of UTC, the whole year. */
const AHEAD_MS = 3_600_000;

export const X03: Fault = {
  id: 'X03',
  area: 'data',
  title: 'created_at is the time in Lagos, marked as UTC',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) =>
        name === 'created_at' && typeof value === 'string'
          ? new Date(Date.parse(value) + AHEAD_MS).toISOString()
          : value,
      ),
    ),
};
