import { InvalidArgumentError } from 'commander';

/** Reads an option that takes seconds. */
export function seconds(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It takes a number of seconds above 0.');
}

/** Reads an option that takes a number of things. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It takes a whole number above 0.');
}

/** Reads an option that takes a whole number of a range. */
export function wholeNumberOf(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isInteger(number) && number >= lowest && number <= highest) return number;
    throw new InvalidArgumentError(`It takes a whole number from ${lowest} to ${highest}.`);
  };
}
