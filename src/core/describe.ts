const longest = 80;

/** A JSON value with its type, short enough for one line: `string "7"`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  const type = Array.isArray(value) ? 'list' : typeof value;
  const text = JSON.stringify(value);
  return `${type} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
}
