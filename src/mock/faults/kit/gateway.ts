import type { Message } from '../../pipeline/reply.ts';
import { withLength } from './wire.ts';

/** The page that a gateway shows in the place of the server behind it. */
export function gatewayPage(status: string): Buffer {
  return Buffer.from(
    `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  );
}

/** What is left of a message when the gateway gives up waiting for it. */
export function gatewayTimeout(message: Message): Message {
  const payload = gatewayPage('504 Gateway Time-out');
  const headers = message.headers.map(([name, value]) =>
    name.toLowerCase() === 'content-type' ? ([name, 'text/html'] as const) : ([name, value] as const),
  );
  return { ...withLength({ ...message, headers }, payload.length), status: 504, payload };
}
