import { isWord } from './words.ts';
import { typeNames, typesOf, type Shape, type TypeName } from './shape.ts';

/** What a field held when the baseline was recorded. */
export interface BaselineField {
  readonly types: readonly TypeName[];
  /** It was left out at times. */
  readonly sometimes: boolean;
  /** It was seen too few times to say what never happens. */
  readonly few: boolean;
  /** Values of a field that sorts things. */
  readonly words: readonly string[] | undefined;
}

/** Values below which nothing is said about what never happens. */
const enough = 5;

const format = /^([a-z|]+)(, sometimes)?(, few)?(?:: ([A-Za-z_, -]+))?$/;

/** A field in one line: `string|null, sometimes: CREDIT, DEBIT`. */
export function fieldText(shape: Shape, owner: Shape | undefined): string {
  const words = [...(shape.words?.keys() ?? [])].sort();
  // Words that hardly come twice tell things apart, and do not sort them.
  const sorts = words.length > 1 && words.length * enough <= shape.values;
  return [
    typesOf(shape).join('|'),
    owner !== undefined && shape.values < owner.objects ? ', sometimes' : '',
    (owner?.objects ?? shape.values) < enough ? ', few' : '',
    sorts ? `: ${words.join(', ')}` : '',
  ].join('');
}

/** Undefined when the text says something else. */
export function readField(text: unknown): BaselineField | undefined {
  const [, types = '', sometimes, few, words] = format.exec(typeof text === 'string' ? text : '') ?? [];
  const names = types.split('|');
  if (!names.every((name): name is TypeName => (typeNames as readonly string[]).includes(name))) return undefined;
  const list = words?.split(', ');
  if (list?.every(isWord) === false) return undefined;
  return { types: names, sometimes: sometimes !== undefined, few: few !== undefined, words: list };
}
