import type { Call } from '../../pipeline/call.ts';

/** Every id that a call mentions, in its path, query or body. */
export function idsIn(call: Call): readonly string[] {
  return `${call.target} ${call.body.toString('latin1')}`.match(/\b[0-9a-f]{24}\b/g) ?? [];
}
