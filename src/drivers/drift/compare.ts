import { counted } from '../../core/describe.ts';
import type { Exchange } from '../../core/exchange.ts';
import { toPointer } from '../../core/json-pointer.ts';
import type { Observation, RuleInfo } from '../../core/rule.ts';
import * as promises from '../../rules/promises/drift.ts';
import type { KnownField } from '../../schema/known-fields.ts';
import type { Objects } from './baseline.ts';
import type { BaselineField } from './baseline-field.ts';
import { allowField, forbidNull, listWords, removeField, requireField } from './patches.ts';
import { sawNull, typesOf, type Shape } from './shape.ts';

/** One way in which answers differ from the schema, or from the baseline. */
export interface Drift {
  readonly rule: RuleInfo;
  readonly observation: Observation;
  /** The first exchange that shows it. */
  readonly exchange: Exchange | undefined;
}

/** What is known of an operation's success body. */
export interface Expected {
  readonly known: KnownField | undefined;
  readonly baseline: Objects<BaselineField> | undefined;
}

type Fields = Objects<BaselineField>[string];

/** Values of the owner below which a field that was there at times may just not have come up. */
const enough = 18;

/** What the answers of one operation show, in the order of its fields. What breaks the schema is told by its rules. */
export function compare(shape: Shape, expected: Expected): Drift[] {
  return [...members(shape, '', expected.known, expected.baseline)];
}

/** Fields that the baseline has at times, and that no answer of a whole run had. */
export function unseen(shape: Shape, { known, baseline = {} }: Expected): Drift[] {
  return [...objects(shape, '', known)].flatMap(({ each, pointer, field }) =>
    Object.entries(baseline[pointer] ?? {}).flatMap(([name, before]) => {
      if (!before.sometimes || before.few || each.fields.has(name) || each.objects < enough) return [];
      const patch = field === undefined ? undefined : removeField(field, name);
      const observation = {
        pointer: pointer + toPointer([name]),
        expected: 'the field in some of the objects, as in the baseline',
        received: `no such field in all ${each.objects} objects of this run`,
      };
      return [drift(promises.fieldsSeenAgain, undefined, observation, patch)];
    }),
  );
}

function* objects(
  each: Shape,
  pointer: string,
  field: KnownField | undefined,
): Generator<{ each: Shape; pointer: string; field: KnownField | undefined }> {
  yield { each, pointer, field };
  for (const [name, member] of each.fields) {
    yield* objects(member, pointer + toPointer([name]), field?.members.get(name));
  }
  if (each.items !== undefined) yield* objects(each.items, `${pointer}/*`, field?.items);
}

function* members(
  shape: Shape,
  pointer: string,
  known: KnownField | undefined,
  baseline: Objects<BaselineField> | undefined,
): Generator<Drift> {
  const before = baseline?.[pointer];
  for (const [name, member] of shape.fields) {
    const place = pointer + toPointer([name]);
    const field = known?.members.get(name);
    if (isUnknown(name, known, before)) {
      yield unknownField(place, name, member, known);
      continue;
    }
    const was = before?.[name];
    if (was !== undefined) yield* changes(member, place, was, field);
    yield* members(member, place, field, baseline);
  }
  for (const [name, was] of Object.entries(before ?? {})) {
    const mayGo = was.sometimes || known?.open === true || known?.required.has(name) === true;
    if (!mayGo) yield* missing(shape, pointer, name, known);
  }
  if (shape.items !== undefined) yield* members(shape.items, `${pointer}/*`, known?.items, baseline);
}

/**
 * Neither schema nor baseline has it: whoever recorded a baseline was told of what the schemas lack. Where the schema
 * says nothing of an object, the baseline has to know it.
 */
function isUnknown(name: string, known: KnownField | undefined, before: Fields | undefined): boolean {
  if (known?.open === true || known?.members.has(name) === true) return false;
  if (before !== undefined) return !Object.hasOwn(before, name);
  return known !== undefined && known.holders.length > 0;
}

function unknownField(pointer: string, name: string, seen: Shape, owner: KnownField | undefined): Drift {
  const described = owner !== undefined && owner.holders.length > 0;
  const expected = `no such field, since the ${described ? 'schema' : 'baseline'} does not know it`;
  const received = typesOf(seen).join(' or ');
  const patch = described && name !== '*' ? allowField(owner, name, seen) : undefined;
  return drift(promises.knownFieldsOnly, seen.first, { pointer, expected, received }, patch);
}

function* changes(seen: Shape, pointer: string, was: BaselineField, field: KnownField | undefined): Generator<Drift> {
  if (!was.few && sawNull(seen) && !was.types.includes('null') && field?.nullable !== false) {
    const patch = field && forbidNull(field, was.types);
    const expected = `${was.types.join(' or ')}, and never null, as in the baseline`;
    yield drift(promises.nullsAsBefore, seen.firstNull, { pointer, expected, received: 'null' }, patch);
  }
  const fresh = typesOf(seen).filter((type) => type !== 'null' && !was.types.includes(type));
  const onlyNull = was.types.every((type) => type === 'null');
  if (fresh.length > 0 && !onlyNull) {
    const expected = `${was.types.join(' or ')}, as in the baseline`;
    yield drift(promises.typesAsBefore, seen.first, { pointer, expected, received: fresh.join(' and ') });
  }
  const words = was.words ?? [];
  const news = [...(seen.words ?? [])].filter(([word]) => !words.includes(word));
  if (words.length > 0 && news.length > 0 && field?.listed !== true) {
    const names = news.map(([word]) => word);
    const expected = `one of ${quoted(words)}, as in the baseline`;
    const patch = field && listWords(field, [...words, ...names]);
    const observation = { pointer, expected, received: quoted(names) };
    yield drift(promises.wordsAsBefore, news[0]?.[1], observation, patch);
  }
}

function* missing(shape: Shape, pointer: string, name: string, known: KnownField | undefined): Generator<Drift> {
  const member = shape.fields.get(name);
  const without = shape.objects - (member?.values ?? 0);
  if (without <= 0) return;
  const observation = {
    pointer: pointer + toPointer([name]),
    expected: 'the field in every object, as in the baseline',
    received: `no such field in ${without} of ${counted(shape.objects, 'object')}`,
  };
  const patch = known && requireField(known, name);
  yield drift(promises.fieldsAsBefore, member?.firstWithout ?? shape.first, observation, patch);
}

function drift(
  rule: RuleInfo,
  exchange: Exchange | undefined,
  observation: Observation,
  patch?: Observation['patch'],
): Drift {
  return { rule, exchange, observation: patch === undefined ? observation : { ...observation, patch } };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(', ');
}
