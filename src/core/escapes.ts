/** Layers that are undone: JSON in JSON, in a URL, in a page, and what a secret itself may hold. */
const mostLayers = 8;

const sign = /\\[u"'/\\]|%[\da-f]{2}|&(?:#|amp|quot|lt|gt|apos)/i;
const names: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };
const escape = /\\u([\da-f]{4})|\\(["'/\\])|%([\da-f]{2})|&#x([\da-f]{1,6});?|&#(\d{1,7});?|&(amp|quot|lt|gt|apos);/gi;

/** Whether a text may hold characters that JSON, a URL or HTML writes in another way. */
export function hasEscapes(text: string): boolean {
  return sign.test(text);
}

/**
 * A text with the escapes of JSON, URLs and HTML undone, one in another too, until there is none. What looks like an escape
 * and is none is undone as well: two texts are the same in any writing where they are the same here.
 */
export function unescaped(text: string): string {
  let result = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const plain = result.replaceAll(escape, undo);
    if (plain === result) break;
    result = plain;
  }
  return result;
}

function undo(whole: string, ...groups: (string | undefined)[]): string {
  const [json, character, url, hex, decimal, name] = groups;
  if (character !== undefined) return character;
  if (name !== undefined) return names[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(json ?? url ?? hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Finds a text in which each character may be written as it is, or in any of these escapes, one in another too. */
export function writtenAnyhow(text: string): RegExp {
  return new RegExp(Array.from(text, waysToWrite).join(''), 'giu');
}

function waysToWrite(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const name = Object.keys(names).find((each) => names[each] === character);
  const ampersand = '(?:&|%(?:25)*26)(?:amp;)*';
  const ways = [
    String.raw`\\*(?:\u{${hex}})`,
    String.raw`\\+u${hex.padStart(4, '0')}`,
    `%(?:25)*${hex.padStart(2, '0')}`,
    `${ampersand}#x0*${hex};?`,
    `${ampersand}#0*${code};?`,
    ...(name === undefined ? [] : [`${ampersand}${name};`]),
  ];
  return `(?:${ways.join('|')})`;
}
