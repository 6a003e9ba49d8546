import type { Fault } from '../../pipeline/fault.ts';
import { isObject } from '../kit/body.ts';
import { failWith } from '../kit/errors.ts';

export const F120: Fault = {
  id: 'F120',
  area: 'pagination',
  title: 'A page beyond the end answers 500',
  onReply: (reply) => {
    const { data } = (reply.status < 300 && isObject(reply.body) ? reply.body : {}) as { readonly data?: unknown };
    const pagination = isObject(data) ? data['pagination'] : undefined;
    const beyond = isObject(pagination) && Number(pagination['page']) > Number(pagination['totalPages']);
    return beyond ? failWith(reply, 500, 'Internal server error') : reply;
  },
};
