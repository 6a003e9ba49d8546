import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

export const F063: Fault = {
  id: 'F063',
  area: 'envelope',
  title: 'data is called result',
  onReply: (reply) => mapSuccess(reply, ({ data, ...rest }) => ({ ...rest, result: data })),
};
