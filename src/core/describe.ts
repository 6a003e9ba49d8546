import type { Exchange } from './exchange.ts';

const longest = 80;
const longestBeginning = 60;

/** A JSON value with its type, short enough for one line: `string "7"`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  const type = Array.isArray(value) ? 'list' : typeof value;
  const text = JSON.stringify(value);
  return `${type} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
}

/** The status line of an answer: `status 404 Not Found`; `no answer` where there is none. */
export function describeStatus(response: { readonly status: number; readonly statusText: string } | undefined): string {
  return response === undefined ? 'no answer' : `status ${response.status} ${response.statusText}`.trim();
}

/** A time of the server as it stands in its headers, and as a person reads it. @param time UNIX seconds. */
export function describeTime(time: number): string {
  return `${time} (${new Date(time * 1_000).toUTCString()})`;
}

/** The beginning of a text in quotes, on one line: `"<!DOCTYPE html>\n<html>"…`. */
export function beginning(text: string): string {
  return `${JSON.stringify(text.slice(0, longestBeginning))}${text.length > longestBeginning ? '…' : ''}`;
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Why an exchange has no answer, for what cannot be judged without one. */
export function whyUnanswered({ failure }: Pick<Exchange, 'failure'>): string {
  return `no answer: ${failure?.message ?? 'unknown'}`;
}
