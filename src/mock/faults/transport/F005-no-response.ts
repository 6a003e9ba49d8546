import type { Fault } from '../../pipeline/fault.ts';
import { operationOf } from '../../pipeline/context.ts';

export const F005: Fault = {
  id: 'F005',
  area: 'transport',
  title: 'The connection closes without a response on one operation',
  onWire: async (message, context, wire) => {
    if (operationOf(context)?.path === 'accounts/getByCustomer') wire.socket.destroy();
    else await wire.send(message);
  },
};
