/** What a test is about, as far as the report groups by it. */
export interface Subject {
  readonly product: string | undefined;
  readonly operation: string | undefined;
}

/** A title begins with the operation or product that it is about; otherwise it is about the whole API. */
export function subjectOf(title: string, known: readonly string[]): Subject {
  const operation = longest(known.filter((name) => beginsWith(title, name)));
  if (operation !== undefined) return { product: productOf(operation), operation };
  const product = longest([...new Set(known.map(productOf))].filter((name) => beginsWith(title, name)));
  return { product, operation: undefined };
}

function beginsWith(title: string, name: string): boolean {
  return title.startsWith(name) && !/^\w/.test(title.slice(name.length));
}

function productOf(operation: string): string {
  return operation.split(' / ', 1)[0] ?? operation;
}

function longest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => b.length - a.length)[0];
}
