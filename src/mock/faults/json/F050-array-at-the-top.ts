import type { Fault } from '../../pipeline/fault.ts';
import { mapSuccess } from '../kit/body.ts';

export const F050: Fault = {
  id: 'F050',
  area: 'json',
  title: 'The envelope is the one item of an array',
  onReply: (reply) => mapSuccess(reply, (body) => [body]),
};
