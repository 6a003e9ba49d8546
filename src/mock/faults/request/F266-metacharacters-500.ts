import type { Fault } from '../../pipeline/fault.ts';
import { refuse } from '../../pipeline/reply.ts';

export const F266: Fault = {
  id: 'F266',
  area: 'request',
  title: 'Quotes and broken patterns in a parameter answer 500',
  policies: {
    validate: (previous) => (parameters, operation) => {
      const names = Object.entries(operation.params).flatMap(([name, { aliases }]) => [name, ...aliases]);
      const breaks = names.some((name) => Object.hasOwn(parameters, name) && isDangerous(parameters[name]));
      return breaks ? refuse(500, 'Internal server error') : previous(parameters, operation);
    },
  },
};

/** The text goes into a query in quotes, or becomes a pattern. */
function isDangerous(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (/['"]/.test(value)) return true;
  try {
    return !new RegExp(value);
  } catch {
    return true;
  }
}
