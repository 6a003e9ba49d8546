import type { IncomingMessage } from 'node:http';

/**
 * Why a request for the page or the control protocol is refused; undefined when it is not. Both hand out keys, and a web
 * page can make a browser on this machine call them: under a name of its own that leads to loopback (DNS rebinding), or
 * across origins. A client that is no browser sends no Origin, and calls loopback by its name.
 */
export function refusalOf({ headers }: IncomingMessage): string | undefined {
  const { host, origin } = headers;
  if (host !== undefined && !isLoopback(`http://${host}`))
    return `the mock has no name "${host}": call it as 127.0.0.1`;
  if (origin !== undefined && !isLoopback(origin)) return `pages of ${origin} may not call this`;
  return undefined;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
