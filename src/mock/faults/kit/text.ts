import type { Hooks } from '../../pipeline/hooks.ts';

/** A payload hook that rewrites the JSON text of successes. Bodyless replies pass. */
export function rewriteText(change: (text: string) => string): NonNullable<Hooks['onPayload']> {
  return (payload, _context, { status }) =>
    status < 300 && payload.length > 0 ? Buffer.from(change(payload.toString())) : payload;
}
