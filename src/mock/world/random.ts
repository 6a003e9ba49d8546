/** A small seeded generator: equal parts give an equal sequence, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from min to max, both included. */
  int(min: number, max: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  chance(probability: number): boolean;
  digits(count: number): string;
  /** 24 lower-case hex digits, as MongoDB writes an ObjectId. */
  id(): string;
}

/** Every byte as two hex digits. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** sfc32, seeded by a hash of the parts. Not faker's twister: thousands of rows are made while a caller waits. */
export function randomOf(...parts: readonly (string | number)[]): Random {
  let [a, b, c, d] = hash128(parts.join('\u0000'));
  const word = (): number => {
    const sum = (a + b) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + ((sum + d) | 0);
    return ((sum + d) | 0) >>> 0;
  };
  for (let round = 0; round < 12; round += 1) word();
  const next = (): number => word() / 4_294_967_296;
  const hex = (): string => {
    const value = word();
    return `${pairs[value >>> 24]}${pairs[(value >>> 16) & 255]}${pairs[(value >>> 8) & 255]}${pairs[value & 255]}`;
  };
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    chance: (probability) => next() < probability,
    digits: (count) => {
      let text = '';
      for (let index = 0; index < count; index += 1) text += String(Math.floor(next() * 10));
      return text;
    },
    id: () => hex() + hex() + hex(),
  };
}

/** MurmurHash3-like mixing of a text into four words (public domain cyrb128). */
function hash128(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    h1 = h2 ^ Math.imul(h1 ^ unit, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ unit, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ unit, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ unit, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  return [h1 ^ h2 ^ h3 ^ h4, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
