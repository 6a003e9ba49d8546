import type { Fault } from '../../pipeline/fault.ts';
import { headerValue } from '../../../core/http.ts';
import { mapError } from '../kit/body.ts';

export const F297: Fault = {
  id: 'F297',
  area: 'exposure',
  title: 'An error repeats the secret key',
  onReply: (reply, { call }) => {
    const given = headerValue(call.headers, 'authorization');
    if (given === undefined) return reply;
    return mapError(reply, (body) => ({ ...body, message: `${String(body['message'])} Credentials: ${given}` }));
  },
};
