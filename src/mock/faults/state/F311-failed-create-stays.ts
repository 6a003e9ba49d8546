import type { Fault } from '../../pipeline/fault.ts';
import type { Context } from '../../pipeline/context.ts';
import { operationOf } from '../../pipeline/context.ts';
import type { Policies } from '../../pipeline/policies.ts';
import { isRefusal } from '../../pipeline/reply.ts';
import { isCreation } from '../kit/scratch.ts';

/** For parameters that are missing or bad, the first of these that fits: a row is written before it is checked. */
const FILLERS: readonly unknown[] = ['untitled', 'NGN', 1, false, '2026-01-01', [], {}];

export const F311: Fault = {
  id: 'F311',
  area: 'state',
  title: 'A create that answers 400 leaves something behind',
  policies: {
    errorBody: (previous, all) => (refusal, context) => {
      if (refusal.refused === 400 && context.identity.ok && isCreation(context)) createPart(context, all);
      return previous(refusal, context);
    },
  },
};

function createPart(context: Context, policies: Policies): void {
  const operation = operationOf(context);
  if (operation === undefined) return;
  const given = policies.readParameters(context.call, operation);
  if (isRefusal(given)) return;
  const { items } = given;
  // Of an array every item that is good by itself, as in a loop without a transaction around it.
  const attempts = Array.isArray(items)
    ? items.map((item: unknown) => ({ items: [item] }))
    : [{ ...given, ...filled(given, operation.params) }];
  for (const attempt of attempts) {
    const args = policies.validate(attempt, operation);
    const scene = { world: policies.world(context), now: context.now, baseUrl: '', deliver: () => undefined };
    if (!isRefusal(args)) operation.run(args as never, scene);
  }
}

function filled(
  given: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, { readonly required: boolean; read(value: unknown): unknown }>>,
): Readonly<Record<string, unknown>> {
  const bad = Object.entries(table).filter(([name, param]) => {
    const there = Object.hasOwn(given, name);
    return there ? param.read(given[name]) === undefined : param.required;
  });
  return Object.fromEntries(
    bad.map(([name, param]) => [name, FILLERS.find((value) => param.read(value) !== undefined)]),
  );
}
