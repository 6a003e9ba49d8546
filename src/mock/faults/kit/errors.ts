import type { Reply } from '../../pipeline/reply.ts';

/** An error in the place of a reply, its headers kept. */
export function failWith(reply: Reply, status: number, message: string): Reply {
  return { ...reply, status, body: { status: 'error', message } };
}
