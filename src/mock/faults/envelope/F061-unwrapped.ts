import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapSuccess, omit } from '../kit/body.ts';

export const F061: Fault = {
  id: 'F061',
  area: 'envelope',
  title: 'The members of data stand at the top level',
  onReply: (reply) =>
    mapSuccess(reply, (body) => (isObject(body['data']) ? { ...omit(body, 'data'), ...body['data'] } : body)),
};
