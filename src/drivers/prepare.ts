import { toPlan } from '../collection/to-plan.ts';
import type { Plan } from '../core/exchange.ts';
import type { Operation } from '../core/operation.ts';
import { brokenBody } from './broken-body.ts';
import type { RunState } from './run-state.ts';
import { forbidden, type Suite } from './suite.ts';

/** Values of variables that come before those of the environment, such as ids of things that a test made. */
export type Values = Readonly<Record<string, string>>;

/** A plan that can be sent, or the reason why there is none. */
export type Prepared = { readonly plan: Plan } | { readonly unchecked: string } | { readonly skipped: string };

interface Ingredients {
  readonly suite: Suite;
  readonly run: RunState;
  readonly operation: Operation;
  readonly key: string;
  readonly values: Values;
}

/** Makes the request of an operation: its variables filled in, and allowed on this target. */
export function prepare({ suite, run, operation, key, values }: Ingredients): Prepared {
  const toOwn = Object.keys(values).length > 0;
  const reason = forbidden(operation, suite.target, toOwn);
  if (reason !== undefined) return { skipped: reason };
  const asked = new Set<string>();
  const lookup = (name: string): string | undefined => {
    asked.add(name);
    if (name === 'bearerToken') return key;
    if (name === 'base_url') return run.baseUrl;
    // Keys are in no file of the run, so that they come from where they were given.
    return values[name] ?? (run.values[name] || suite.target.values.get(name) || suite.collection.variables.get(name));
  };
  const resolution = toPlan(operation, lookup);
  if ('plan' in resolution) {
    const broken = brokenBody(resolution.plan);
    if (broken !== undefined) return { unchecked: `${broken}: correct it in ${suite.collection.path}` };
    const madeUp = run.invented?.some((name) => asked.has(name) && !(name in values)) === true;
    return madeUp ? { plan: orNoSuchThing(resolution.plan) } : resolution;
  }
  // The server has nothing of the kind: that is nobody's fault. A name that nobody defines is a mistake of ours.
  const unavailable = resolution.missing.map(({ name }) => run.unavailable[name]).find((why) => why !== undefined);
  if (unavailable !== undefined) return { skipped: unavailable };
  const names = resolution.missing.map(({ name, place }) => `{{${name}}} in the ${place}`).join(', ');
  return {
    unchecked:
      `nobody defines ${names}: correct the name in ${suite.collection.path}, ` +
      `or add a value to ${suite.target.path} or a source to contract.config.ts`,
  };
}

/** A request about a thing that was made up is a correct one, and so is the answer that there is none. */
function orNoSuchThing(plan: Plan): Plan {
  return { ...plan, expect: { ...plan.expect, statuses: [...plan.expect.statuses, ...noSuchThing] } };
}

const noSuchThing = [400, 404, 422];
