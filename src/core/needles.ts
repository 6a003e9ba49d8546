import { hasEscapes, unescaped, writtenAnyhow } from './escapes.ts';

/** Less than this of a needle, where a text breaks off, is a word like any other. */
const shortestRest = 12;
/** How those who shorten texts say so; in UTF-8 bytes as well. */
const dots = ['…', Buffer.from('…').toString('latin1'), '...'];

/** Texts to find and replace: as they are, in escapes, and where the text around them breaks off in the middle of one. */
export class Needles {
  /** The longest first, so that no part of one is left beside the mask of another. */
  readonly #needles: readonly string[];
  /** The same without escapes, of which a secret may hold some by chance. */
  readonly #plain: readonly string[];
  readonly #patterns = new Map<string, RegExp>();

  constructor(needles: readonly string[]) {
    this.#needles = [...new Set(needles)].sort((a, b) => b.length - a.length);
    this.#plain = this.#needles.map(unescaped);
  }

  areIn(text: string): boolean {
    return stand(this.#needles, text) || (hasEscapes(text) && stand(this.#plain, unescaped(text)));
  }

  replace(text: string, by: string): string {
    let result = text;
    for (const needle of this.#needles) {
      if (result.includes(needle)) result = result.replaceAll(needle, by);
      for (let part = brokenOff(needle, result); part !== undefined; part = brokenOff(needle, result)) {
        result = result.slice(0, part[0]) + by + result.slice(part[1]);
      }
    }
    if (!this.areIn(result)) return result;
    for (const needle of this.#needles) result = result.replaceAll(this.#patternOf(needle), by);
    // Whatever mixture of escapes that is: rather no text than a secret.
    return this.areIn(result) ? by : result;
  }

  #patternOf(needle: string): RegExp {
    const pattern = this.#patterns.get(needle) ?? writtenAnyhow(needle);
    this.#patterns.set(needle, pattern);
    return pattern;
  }
}

function stand(needles: readonly string[], text: string): boolean {
  return needles.some((needle) => text.includes(needle) || brokenOff(needle, text) !== undefined);
}

/** Where a text begins to be a needle, and breaks off in it: at its end, or at dots. */
function brokenOff(needle: string, text: string): readonly [from: number, to: number] | undefined {
  if (needle.length <= shortestRest) return undefined;
  const begin = needle.slice(0, shortestRest);
  for (let from = text.indexOf(begin); from !== -1; from = text.indexOf(begin, from + 1)) {
    let to = from + shortestRest;
    while (to < text.length && text[to] === needle[to - from]) to += 1;
    if (to === text.length || dots.some((each) => text.startsWith(each, to))) return [from, to];
  }
  return undefined;
}
