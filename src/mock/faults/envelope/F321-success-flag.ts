import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

export const F321: Fault = {
  id: 'F321',
  area: 'envelope',
  title: 'success: true stands in the place of status',
  onReply: (reply) =>
    mapSuccess(reply, ({ status, ...rest }) => (status === undefined ? rest : { success: true, ...rest })),
};
