import type { Policies } from '../pipeline/policies.ts';
import { isRefusal, refuse } from '../pipeline/reply.ts';
import { readArgs } from './read-args.ts';

/** Each parameter by itself, then the one rule between two: a period does not end before it begins. */
export const validate: Policies['validate'] = (parameters, operation) => {
  const args = readArgs(parameters, operation.params);
  if (isRefusal(args)) return args;
  const { from, to } = args;
  return typeof from === 'number' && typeof to === 'number' && from > to
    ? refuse(400, 'from must not be after to.')
    : args;
};
