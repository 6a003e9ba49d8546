import type { PolicyWraps } from '../../pipeline/fault.ts';

/** A number that a caller sent, as a number or as text; undefined when there is none. */
export function numberIn(parameters: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = parameters[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Takes numbers for page or limit that the mock would refuse or cut, and goes on with what `use` makes of them. */
export function admit(
  name: 'page' | 'limit',
  fits: (value: number) => boolean,
  use: (value: number) => number,
): NonNullable<PolicyWraps['readPage']> {
  return (previous) => (parameters) => {
    const value = numberIn(parameters, name);
    if (value === undefined || !fits(value)) return previous(parameters);
    const request = previous({ ...parameters, [name]: 1 });
    return 'refused' in request ? request : { ...request, [name]: use(value) };
  };
}
