import type { Fault } from '../../pipeline/fault.ts';
import type { Operation } from '../../operations/operation.ts';
import { refuse } from '../../pipeline/reply.ts';
import { replaceOperation } from '../kit/operations.ts';
import { standIns } from '../kit/stand-ins.ts';

export const F263: Fault = {
  id: 'F263',
  area: 'request',
  title: 'A required parameter may be missing: the first of its kind is taken',
  policies: { route: replaceOperation(forgiving) },
};

/** `findOne({ _id: undefined })`: the database drops the condition and gives the first document. */
function forgiving(operation: Operation): Operation {
  const table = Object.entries(operation.params);
  return {
    ...operation,
    params: Object.fromEntries(table.map(([name, param]) => [name, { ...param, required: false }])),
    run: (args: Readonly<Record<string, unknown>>, scene) => {
      const known = standIns(scene.world, operation.product);
      const missing = table.filter(([name, param]) => param.required && args[name] === undefined).map(([name]) => name);
      const hopeless = missing.find((name) => !(name in known));
      if (hopeless !== undefined) return refuse(400, `${hopeless} is required.`);
      const found = Object.fromEntries(missing.map((name) => [name, known[name]]));
      return operation.run({ ...args, ...found } as never, scene);
    },
  };
}
