import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** All at once and everywhere, as by a release: no item of any account has it any more. */
export const F104: Fault = {
  id: 'F104',
  area: 'data',
  title: 'Accounts have no type any more',
  onReply: (reply, context) =>
    operationOf(context)?.product !== 'Accounts'
      ? reply
      : mapData(reply, (data) =>
          mapMembers(data, (name, value, owner) => (name === 'type' && 'nuban' in owner ? undefined : value)),
        ),
};
