import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F289: Fault = {
  id: 'F289',
  area: 'routing',
  title: 'A GET changes the records: their version and time of update go up',
  onReply: (reply, context) => {
    const { identity, call, memo } = context;
    if (!identity.ok) return reply;
    const touched = memo(`F289 ${identity.environment} ${identity.tenant}`, () => ({ times: 0 }));
    const { times } = touched;
    if (call.method === 'GET' && operationOf(context) !== undefined) touched.times += 1;
    return times === 0 ? reply : mapData(reply, (data) => mapMembers(data, (name, value) => touch(name, value, times)));
  },
};

function touch(name: string, value: unknown, times: number): unknown {
  if (name === '__v' && typeof value === 'number') return value + times;
  const time = name === 'last_updated' ? Date.parse(String(value)) : NaN;
  return Number.isNaN(time) ? value : new Date(time + times * 1000).toISOString();
}
