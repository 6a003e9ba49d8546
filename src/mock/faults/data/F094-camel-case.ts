import type { Fault } from '../../pipeline/fault.ts';
import { mapData } from '../kit/body.ts';
import { renameMembers } from '../kit/rename.ts';

const NAMES: Readonly<Record<string, string>> = { created_at: 'createdAt', last_updated: 'lastUpdated' };

export const F094: Fault = {
  id: 'F094',
  area: 'data',
  title: 'created_at and last_updated are in camel case',
  onReply: (reply) => mapData(reply, (data) => renameMembers(data, (name) => NAMES[name] ?? name)),
};
