import type { Fault } from '../../pipeline/fault.ts';
import type { Operation } from '../../operations/operation.ts';
import { isList } from '../../pipeline/answer.ts';
import { replaceOperation } from '../kit/operations.ts';

export const B18: Fault = {
  id: 'B18',
  area: 'allowed',
  title: 'Lists of transactions are empty',
  policies: { route: replaceOperation(emptied) },
};

function emptied(operation: Operation): Operation {
  if (operation.product !== 'Transactions') return operation;
  return {
    ...operation,
    run: (args, scene) => {
      const answer = operation.run(args, scene);
      if (!isList(answer) || answer.single === true) return answer;
      return { ...answer, list: { rows: () => [], everything: () => [] } };
    },
  };
}
