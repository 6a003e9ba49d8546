import type { Fault } from '../../pipeline/fault.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { BANKS } from '../../world/banks.ts';

/** The rows do not name their bank by its id, so that only a bank that does not exist shows it. */
const ACCESS = BANKS.find(({ name }) => name === 'Access Bank')?.id;

export const X20: Fault = {
  id: 'X20',
  area: 'data',
  title: 'Transactions of a bank are those of Access Bank, whichever was asked for',
  policies: {
    readParameters: (previous) => (call, operation) => {
      const parameters = previous(call, operation);
      return isRefusal(parameters) || operation.path !== 'transactions/getByBank' || !('bank' in parameters)
        ? parameters
        : { ...parameters, bank: ACCESS };
    },
  },
};
