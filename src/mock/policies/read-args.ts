import type { ParamTable } from '../operations/params.ts';
import { refuse, type Refusal } from '../pipeline/reply.ts';

/**
 * Reads each parameter of a table by its own rule. Members that the table does not name are ignored. A parameter that may
 * be left out is left out where it is null or an empty text: clients with typed requests send what they do not use.
 */
export function readArgs(
  parameters: Readonly<Record<string, unknown>>,
  table: ParamTable,
): Readonly<Record<string, unknown>> | Refusal {
  // No prototype: a parameter named like a member of Object must not be found there.
  const args = Object.create(null) as Record<string, unknown>;
  for (const [name, param] of Object.entries(table)) {
    const given = nameGiven(parameters, name, param.aliases);
    if (given === undefined || (!param.required && !says(parameters, given))) {
      if (param.required) return refuse(400, `${name} is required.`);
      continue;
    }
    const value = param.read(parameters[given]);
    if (value === undefined) return refuse(400, `${given} must be ${param.wanted}.`);
    args[name] = value;
  }
  return args;
}

/** The name under which a parameter is given: the first that says something, for some send all names that they know. */
function nameGiven(
  parameters: Readonly<Record<string, unknown>>,
  name: string,
  aliases: readonly string[],
): string | undefined {
  if (says(parameters, name)) return name;
  for (const alias of aliases) if (says(parameters, alias)) return alias;
  return Object.hasOwn(parameters, name) ? name : aliases.find((alias) => Object.hasOwn(parameters, alias));
}

function says(parameters: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(parameters, name) && parameters[name] !== '' && parameters[name] !== null;
}
