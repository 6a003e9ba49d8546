/**
 * Masks what identifies a person in text that goes into attachments: digits under names such as `bvn`, `nin`, `nuban`
 * and `phone`, in JSON (broken JSON too), in queries and in forms. Length and type stay visible, because a contract
 * breaks by them: a text becomes `"•••"`, a number `0`.
 */
export function maskPersonal(text: string): string {
  return text
    .replaceAll(jsonMember, (_, name: string, value: string) => `${name}${maskDigits(value)}`)
    .replaceAll(queryField, (_, name: string, value: string) => `${name}${value.replaceAll(digit, '•')}`);
}

/**
 * What was received in one place: all its digits are masked where the pointer names what identifies a person, because
 * the text itself does not.
 */
export function maskReceived(received: string, pointer: string): string {
  const name = pointer.replace(/(?:\/(?:\d+|\*))+$/, '').replace(/^.*\//, '');
  return wholeName.test(name) ? received.replaceAll(digit, '•') : maskPersonal(received);
}

/**
 * What was expected there: the values that it quotes are masked alike. Its other digits are lengths and counts, which tell
 * what is wrong.
 */
export function maskExpected(expected: string, pointer: string): string {
  return expected.replaceAll(quoted, (value) => maskReceived(value, pointer));
}

const quoted = /"(?:[^"\\]|\\.)*"|\bnumber -?[\d.]+/g;
const names = 'bvn|nin|nuban|msisdn|(?:phone|mobile|account)[_-]?(?:s|no|num|numbers?)?';
const wholeName = new RegExp(`^(?:${names})$`, 'i');
const text = String.raw`"(?:[^"\\]|\\.)*"?`;
const jsonMember = new RegExp(
  String.raw`("(?:${names})"\s*:\s*)(${text}|-?\d[\d.eE+-]*|\[[^\]]*\]?|\{[^{}]*\}?)`,
  'gi',
);
const queryField = new RegExp(String.raw`((?:^|[?&'])(?:${names})=)([^&#\s'"]+)`, 'gi');
const digit = /\\u[\da-f]{4}|\d/gi;
const textOrNumber = new RegExp(String.raw`${text}|-?\d[\d.eE+-]*`, 'g');

function maskDigits(json: string): string {
  return json.replaceAll(textOrNumber, (token) => (token.startsWith('"') ? token.replaceAll(digit, '•') : '0'));
}
