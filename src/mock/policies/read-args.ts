import type { ParamTable } from '../operations/params.ts';
import { refuse, type Refusal } from '../pipeline/reply.ts';

/** Reads each parameter of a table by its own rule. Members that the table does not name are ignored. */
export function readArgs(
  parameters: Readonly<Record<string, unknown>>,
  table: ParamTable,
): Readonly<Record<string, unknown>> | Refusal {
  // No prototype: a parameter named like a member of Object must not be found there.
  const args = Object.create(null) as Record<string, unknown>;
  for (const [name, param] of Object.entries(table)) {
    const given = Object.hasOwn(parameters, name)
      ? name
      : param.aliases.find((alias) => Object.hasOwn(parameters, alias));
    if (given === undefined) {
      if (param.required) return refuse(400, `${name} is required.`);
      continue;
    }
    const value = param.read(parameters[given]);
    if (value === undefined) return refuse(400, `${given} must be ${param.wanted}.`);
    args[name] = value;
  }
  return args;
}
