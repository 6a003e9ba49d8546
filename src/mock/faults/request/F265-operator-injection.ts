import type { Fault } from '../../pipeline/fault.ts';
import type { Operation } from '../../operations/operation.ts';
import { isList } from '../../pipeline/answer.ts';
import { refuse } from '../../pipeline/reply.ts';
import { isObject } from '../kit/body.ts';
import { replaceOperation } from '../kit/operations.ts';
import { standIns } from '../kit/stand-ins.ts';

export const F265: Fault = {
  id: 'F265',
  area: 'request',
  title: 'An operator in the place of a value widens the result',
  policies: { route: replaceOperation(injectable) },
};

const ANYTHING = Symbol('a condition that every document meets');

/** Conditions reach the database as they came, and `{"$gt": ""}` is true of everything. */
function injectable(operation: Operation): Operation {
  const table = Object.entries(operation.params).map(([name, param]) => {
    const read = (value: unknown): unknown => (hasOperator(value) ? ANYTHING : param.read(value));
    return [name, { ...param, read }] as const;
  });
  return {
    ...operation,
    params: Object.fromEntries(table),
    run: (args: Readonly<Record<string, unknown>>, scene) => {
      const injected = Object.keys(args).filter((name) => args[name] === ANYTHING);
      if (injected.length === 0) return operation.run(args as never, scene);
      const known = standIns(scene.world, operation.product);
      const strange = injected.find((name) => !(name in known));
      if (strange !== undefined) return refuse(400, `${strange} has a wrong type.`);
      const found = Object.fromEntries(injected.map((name) => [name, known[name]]));
      const answer = operation.run({ ...args, ...found } as never, scene);
      return isList(answer)
        ? { ...answer, single: false, list: { ...answer.list, rows: answer.list.everything } }
        : answer;
    },
  };
}

function hasOperator(value: unknown): boolean {
  return isObject(value) && Object.entries(value).some(([name, item]) => name.startsWith('$') || hasOperator(item));
}
