import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const F293: Fault = {
  id: 'F293',
  area: 'environment',
  title: 'The sandbox marks its records as production',
  onReply: (reply, { route }) =>
    route.environment === 'sandbox'
      ? mapData(reply, (data) => mapMembers(data, (name, value) => (name === 'env' ? 'production' : value)))
      : reply,
};
