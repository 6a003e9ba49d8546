import type { Header, Reply } from '../../pipeline/reply.ts';

/** The reply without a header, all its values. */
export function withoutHeader(reply: Reply, name: string): Reply {
  return { ...reply, headers: reply.headers.filter((header) => !isNamed(header, name)) };
}

/** The reply with one more header line, at the end. */
export function addHeader(reply: Reply, name: string, value: string): Reply {
  return { ...reply, headers: [...reply.headers, [name, value]] };
}

/** The reply with a header's value put through a function, its name and place kept. Nothing happens where it is missing. */
export function mapHeader(reply: Reply, name: string, change: (value: string) => string): Reply {
  const headers = reply.headers.map((header) =>
    isNamed(header, name) ? ([header[0], change(header[1])] as const) : header,
  );
  return { ...reply, headers };
}

/** The reply with a header under another name. */
export function renameHeader(reply: Reply, name: string, newName: string): Reply {
  return {
    ...reply,
    headers: reply.headers.map((header) => (isNamed(header, name) ? ([newName, header[1]] as const) : header)),
  };
}

export const RATE_LIMIT_TRIO = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'] as const;

export function withoutTrio(reply: Reply): Reply {
  return RATE_LIMIT_TRIO.reduce(withoutHeader, reply);
}

function isNamed([name]: Header, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
