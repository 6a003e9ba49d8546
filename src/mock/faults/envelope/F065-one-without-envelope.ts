import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapSuccess } from '../kit/body.ts';

export const F065: Fault = {
  id: 'F065',
  area: 'envelope',
  title: 'One operation of many has no envelope',
  onReply: (reply, context) =>
    operationOf(context)?.path === 'accounts/getByCustomer' ? mapSuccess(reply, ({ data }) => data) : reply,
};
