import type { Fault } from '../../pipeline/fault.ts';
import type { Environment } from '../../keys/key-ring.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F296: Fault = {
  id: 'F296',
  area: 'environment',
  title: 'Links lead to the other environment',
  onReply: (reply, { route }) =>
    mapData(reply, (data) =>
      mapMembers(data, (_name, value) => (typeof value === 'string' ? elsewhere(value, route.environment) : value)),
    ),
};

function elsewhere(text: string, environment: Environment): string {
  return environment === 'sandbox'
    ? text.replace(/^(https?:\/\/[^/]+\/v2)\/sandbox\//, '$1/')
    : text.replace(/^(https?:\/\/[^/]+\/v2)\/(?!sandbox\/)/, '$1/sandbox/');
}
