import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { isObject, mapSuccess } from '../kit/body.ts';

/** No operation has both methods; here all that answer GET have the envelope of another framework. */
export const F072: Fault = {
  id: 'F072',
  area: 'envelope',
  title: 'GET has its text at data.msg, POST at message',
  onReply: (reply, context) =>
    operationOf(context)?.method !== 'GET'
      ? reply
      : mapSuccess(reply, ({ message, data, ...rest }) =>
          isObject(data) ? { ...rest, data: { ...data, msg: message } } : { ...rest, data },
        ),
};
