/** A header list as it stood on the wire: order, letter case and duplicates kept. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** Every value of one header, in wire order; names compare without case (RFC 9110 §5.1). */
export function headerValues(headers: HeaderList, name: string): string[] {
  const wanted = name.toLowerCase();
  const names = namesIn(headers);
  const values: string[] = [];
  for (let index = names.indexOf(wanted); index !== -1; index = names.indexOf(wanted, index + 1)) {
    values.push(headers[index]?.[1] ?? '');
  }
  return values;
}

/** The first value of one header, or undefined. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  return headers[namesIn(headers).indexOf(name.toLowerCase())]?.[1];
}

const lowerCased = new WeakMap<HeaderList, readonly string[]>();

/** The names in lower case; every rule asks for some of the same list. */
function namesIn(headers: HeaderList): readonly string[] {
  const names = lowerCased.get(headers) ?? headers.map(([name]) => name.toLowerCase());
  lowerCased.set(headers, names);
  return names;
}
