import type { Policies } from '../pipeline/policies.ts';
import { refuse } from '../pipeline/reply.ts';

/** Reads each parameter of the operation by its own rule. Members that the operation does not know are ignored. */
export const validate: Policies['validate'] = (parameters, operation) => {
  // No prototype: a parameter named like a member of Object must not be found there.
  const args = Object.create(null) as Record<string, unknown>;
  for (const [name, param] of Object.entries(operation.params)) {
    const given = [name, ...param.aliases].find((key) => Object.hasOwn(parameters, key));
    if (given === undefined) {
      if (param.required) return refuse(400, `${name} is required.`);
      continue;
    }
    const value = param.read(parameters[given]);
    if (value === undefined) return refuse(400, `${given} must be ${param.wanted}.`);
    args[name] = value;
  }
  const { from, to } = args;
  if (typeof from === 'number' && typeof to === 'number' && from > to) return refuse(400, 'from must not be after to.');
  return args;
};
