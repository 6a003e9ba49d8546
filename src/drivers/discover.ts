import type { Contract, FixtureSource } from '../core/contract.ts';
import type { Operation } from '../core/operation.ts';
import { toPlan } from '../collection/to-plan.ts';
import { variablesIn } from '../collection/variables.ts';
import type { Exchange, Plan } from '../core/exchange.ts';
import { bodyOf } from '../rules/body.ts';

export interface Discovery {
  readonly values: Readonly<Record<string, string>>;
  readonly unavailable: Readonly<Record<string, string>>;
  /** Variables whose values were made up. */
  readonly invented: readonly string[];
  readonly exchanges: readonly Exchange[];
}

/** How many values of the first source are tried before the best of them is taken. */
const candidates = 4;

/**
 * Finds values for the variables that the wanted operations name and nobody gives, by calling list operations. A customer
 * without accounts leads nowhere, so the first few are tried until one leads to everything.
 * @param given values of the environment, or told by a server under control; they win.
 */
export async function discover(
  contract: Contract,
  operations: readonly Operation[],
  wanted: readonly Operation[],
  given: Readonly<Record<string, string>>,
  send: (plan: Plan) => Promise<Exchange>,
): Promise<Discovery> {
  const exchanges: Exchange[] = [];
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const answers = new Map<string, Promise<Exchange>>();

  const ask = async (source: FixtureSource, values: Readonly<Record<string, string>>): Promise<unknown> => {
    const operation = byName.get(source.operation);
    const resolution = operation && toPlan(operation, (name) => values[name] || undefined);
    if (resolution === undefined || 'missing' in resolution) return undefined;
    const request = `${resolution.plan.url} ${String(resolution.plan.body)}`;
    const pending = answers.get(request) ?? send(resolution.plan);
    answers.set(request, pending);
    const exchange = await pending;
    if (!exchanges.includes(exchange)) exchanges.push(exchange);
    return bodyOf(exchange)?.json;
  };

  const needed = neededNames(contract, byName, wanted, given);
  const sources = contract.fixtures.filter((source) => Object.keys(source.values).some((name) => needed.has(name)));

  const fill = async (start: Readonly<Record<string, string>>, skip: number): Promise<Record<string, string>> => {
    const values = { ...start };
    for (const [index, source] of sources.entries()) {
      const open = Object.keys(source.values).filter((name) => needed.has(name) && !values[name]);
      if (open.length === 0) continue;
      const body = await ask(source, values);
      for (const name of open) {
        const found = (source.values[name] ?? []).flatMap((path) => valuesAt(body, path.split('.')));
        const value = found[index === 0 ? skip : 0];
        if (value !== undefined) values[name] = value;
      }
    }
    return values;
  };

  const start = withoutEmpty(given);
  const sought = [...needed].filter((name) => sources.some((source) => name in source.values));
  let best = start;
  for (let skip = 0; skip < candidates; skip += 1) {
    const values = await fill(start, skip);
    if (Object.keys(values).length > Object.keys(best).length) best = values;
    if (sought.every((name) => best[name])) break;
  }
  const values = { ...contract.fixtureDefaults, ...contract.inventedValues, ...best };
  const invented = Object.keys(contract.inventedValues).filter((name) => best[name] === undefined);
  return { values, invented, unavailable: unavailable(contract, values), exchanges };
}

/** The variables that the wanted operations name, and those that the sources of these need in turn. */
function neededNames(
  { fixtures }: Contract,
  byName: ReadonlyMap<string, Operation>,
  wanted: readonly Operation[],
  given: Readonly<Record<string, string>>,
): Set<string> {
  const needed = new Set(wanted.flatMap(namesIn).filter((name) => !given[name]));
  for (const source of fixtures.toReversed()) {
    const operation = byName.get(source.operation);
    if (operation === undefined || !Object.keys(source.values).some((name) => needed.has(name))) continue;
    for (const name of namesIn(operation)) if (!given[name]) needed.add(name);
  }
  return needed;
}

function namesIn({ url, headers, body }: Operation): string[] {
  return variablesIn([url, ...headers.map(([, value]) => value), body ?? ''].join(' '));
}

function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function unavailable(
  { fixtures, onlyFromEnvironment }: Contract,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const reasons: Record<string, string> = {};
  for (const source of fixtures) {
    for (const name of Object.keys(source.values)) {
      if (!values[name])
        reasons[name] ??= `no ${name}: "${source.operation}" returned none, and the environment gives none`;
    }
  }
  for (const name of onlyFromEnvironment) {
    if (!values[name]) reasons[name] = `no ${name}: no list of the API gives one, and the environment gives none`;
  }
  return reasons;
}

/** The texts and numbers at a path; `*` stands for every item of a list. */
function valuesAt(value: unknown, path: readonly string[]): string[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  if (segment === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return [];
  return valuesAt((value as Record<string, unknown>)[segment], rest);
}
