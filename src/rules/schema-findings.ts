import type { Exchange } from '../core/exchange.ts';
import { anyPosition } from '../core/json-pointer.ts';
import type { Observation } from '../core/rule.ts';
import { explain } from '../schema/explain.ts';
import { objectOf } from './body.ts';
import type { RuleContext } from './rule.ts';
import { usable } from './usable-schema.ts';

/** The three areas that the schema of one body serves. */
export type SchemaPart = 'envelope' | 'data' | 'pagination';

const known = new WeakMap<Exchange, readonly Observation[] | undefined>();

/**
 * What the schema of an operation finds in a success body, for one part of it.
 * @throws {Unchecked} when there is no schema, or none that compiles.
 */
export function schemaFindings(
  exchange: Exchange,
  context: RuleContext,
  part: SchemaPart,
): readonly Observation[] | undefined {
  if (!known.has(exchange)) known.set(exchange, validate(exchange, context));
  return known.get(exchange)?.filter((finding) => partOf(finding.pointer, context) === part);
}

function validate(exchange: Exchange, context: RuleContext): readonly Observation[] | undefined {
  const status = exchange.response?.status ?? 0;
  const operation = context.operation(exchange.operation);
  const body = objectOf(exchange);
  if (operation === undefined || body === undefined || !operation.successStatuses.includes(status)) return undefined;
  const { validate: check } = usable(context.schemas.response(operation.name));
  return oncePerField(explain(check(body)));
}

/** The first row that breaks a field stands for all rows. */
function oncePerField(findings: readonly Observation[]): Observation[] {
  const byField = new Map<string, Observation>();
  for (const finding of findings) {
    const key = `${anyPosition(finding.pointer)} ${finding.expected}`;
    if (!byField.has(key)) byField.set(key, finding);
  }
  return [...byField.values()];
}

function partOf(pointer: string, { contract }: RuleContext): SchemaPart {
  const segments = pointer.split('/').slice(1);
  if (segments[0] !== contract.envelope.data || segments.length === 1) return 'envelope';
  return segments.includes(contract.pagination.description) ? 'pagination' : 'data';
}
