import type { Fault } from '../../pipeline/fault.ts';
import { isObject } from '../kit/body.ts';

export const B08: Fault = {
  id: 'B08',
  area: 'allowed',
  title: 'A requestId in every body',
  onReply: (reply, { call }) =>
    isObject(reply.body)
      ? { ...reply, body: { ...reply.body, requestId: `req-${String(call.serial).padStart(8, '0')}` } }
      : reply,
};
