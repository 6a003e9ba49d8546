import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** Consistently: a number that was given out is also understood when it comes back without its zero. */
export const F081: Fault = {
  id: 'F081',
  area: 'data',
  title: 'Account numbers are numbers, and lose their leading zero',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      if (isRefusal(parameters) || !/^\d+$/.test(String(parameters['nuban']))) return parameters;
      return { ...parameters, nuban: String(parameters['nuban']).padStart(10, '0') };
    },
  },
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) => (name === 'nuban' && typeof value === 'string' ? Number(value) : value)),
    ),
};
