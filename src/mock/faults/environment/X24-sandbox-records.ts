import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

export const X24: Fault = {
  id: 'X24',
  area: 'environment',
  title: 'Production marks its records as those of the sandbox',
  onReply: (reply, { route }) =>
    route.environment === 'production'
      ? mapData(reply, (data) => mapMembers(data, (name, value) => (name === 'env' ? 'production-sandbox' : value)))
      : reply,
};
