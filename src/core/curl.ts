import type { SentRequest } from './exchange.ts';

const longestBody = 1_000;

/** A curl line that repeats a request. Its secrets were masked when the request was captured. */
export function curlLine(request: SentRequest): string {
  const parts = ['curl', '-i'];
  if (request.method === 'HEAD') parts.push('--head');
  else if (request.method !== 'GET' || request.body !== undefined) parts.push('-X', request.method);
  parts.push(quote(request.url));
  for (const [name, value] of request.headers) {
    const lower = name.toLowerCase();
    if (lower === 'host' || lower === 'content-length' || lower === 'connection') continue;
    parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`));
  }
  if (request.body === undefined) return parts.join(' ');
  // No argument of a command can hold a zero byte. Such a body was sent as bytes, and stands here with one character each.
  if (request.body.includes('\0')) return `${printed(request.body)} | ${parts.join(' ')} --data-binary @-`;
  return [...parts, '--data-raw', quote(shorten(request.body))].join(' ');
}

/** A command of any POSIX shell that prints these bytes. */
function printed(body: string): string {
  const octal = (byte: string): string => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
  return `printf '${body.slice(0, longestBody).replaceAll(/[^\w{}[\]":,. ]/g, octal)}'`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function shorten(body: string): string {
  return body.length <= longestBody ? body : `${body.slice(0, longestBody)}… (${body.length} characters)`;
}
