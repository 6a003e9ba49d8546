/** One parameter: how its value is read, whether it must be there, and other names it is known by. */
export interface Param<T> {
  readonly required: boolean;
  readonly aliases: readonly string[];
  /** What a good value is, for the error message. */
  readonly wanted: string;
  /** The value, or undefined for a value that is not good. */
  read(value: unknown): T | undefined;
}

export type ParamTable = Readonly<Record<string, Param<unknown>>>;

export type ArgsOf<P extends ParamTable> = { readonly [Name in keyof P]: P[Name] extends Param<infer T> ? T : never };

interface Options {
  readonly aliases?: readonly string[];
}

function param<T>(wanted: string, read: (value: unknown) => T | undefined): (options?: Options) => Param<T> {
  return ({ aliases = [] } = {}) => ({ required: true, aliases, wanted, read });
}

/** 24 lower-case hex digits. */
export const id = param('an id of 24 hex digits', (value) =>
  typeof value === 'string' && /^[0-9a-f]{24}$/.test(value) ? value : undefined,
);

export const text = param('a non-empty string', (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 10_000 ? value : undefined,
);

/** True or false, or the word for it, as the first node client sends `pdf`. */
export const flag = param('true or false', (value) =>
  value === 'true' ? true : value === 'false' ? false : typeof value === 'boolean' ? value : undefined,
);

/** What a list is searched for: words, or an amount, which clients send as a number or as text. */
export const wantedValue = param('a number or a non-empty string', (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : text().read(value),
);

/** A finite number, or the same as text, as several SDKs send it. */
export const amount = param('a number', (value) => {
  const number = typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
});

/** A day with or without leading zeros, by hyphens or slashes; behind it there may be a time, as C# writes a DateTime. */
const DAY = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** YYYY-MM-DD, or as clients write it otherwise; a day of the calendar; read as its first millisecond, UTC. */
export const date = param('a date, YYYY-MM-DD', (value) => {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (parts === null) return undefined;
  const [, year = '', , month = '', day = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00.000Z`);
  // Date.parse rolls 2023-02-30 over into March: only a date that comes back as it went in exists.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? time : undefined;
});

export const texts = param('a list of strings', (value) =>
  Array.isArray(value) && value.length <= 1000 && value.every((item): item is string => typeof item === 'string')
    ? value
    : undefined,
);

export type Scalar = string | number | boolean;

/** An object of plain values: `{"$gt": …}` and the like have no place in it. */
export const options = param('an object of plain values', (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([name, item]) => isScalar(item) && !name.startsWith('$'))
    ? Object.fromEntries(entries)
    : undefined;
});

/** Anything that is there; for members the mock stores or ignores without looking inside. */
export const anything = param('a value', (value) => value);

export function oneOf<const T extends string>(...words: readonly T[]): Param<T> {
  return param(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value))();
}

/** The same parameter, but it may be left out. */
export function maybe<T>(given: Param<T>): Param<T | undefined> {
  return { ...given, required: false };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Money as a whole number of kobo, above zero; some SDKs send it as text. */
export const kobo = param('a whole number of kobo above zero', (value) => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : undefined;
});

/** A whole number in a range; some SDKs send it as text. */
export function whole(from: number, to: number): Param<number> {
  return param(`a whole number from ${from} to ${to}`, (value) => {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return Number.isInteger(number) && (number as number) >= from && (number as number) <= to
      ? (number as number)
      : undefined;
  })();
}

/** `{startDate, endDate}` of a payment that comes again; either may be left out. */
export const period = param('an object with startDate and endDate', (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { startDate = null, endDate = null } = value as Record<string, unknown>;
  return isDayOrNull(startDate) && isDayOrNull(endDate) ? { startDate, endDate } : undefined;
});

function isDayOrNull(value: unknown): value is string | null {
  return value === null || date().read(value) !== undefined;
}
