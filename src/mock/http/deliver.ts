import { request } from 'node:http';

/** Posts JSON bodies to a URL, in order, each after the answer to the one before. A receiver that fails is passed over. */
export function deliver(url: string, bodies: readonly unknown[]): void {
  const [body, ...rest] = bodies;
  if (body === undefined) return;
  const next = (): void => {
    deliver(url, rest);
  };
  const payload = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
  const outgoing = request(url, { method: 'POST', headers, agent: false, timeout: 2000 }, (response) => {
    response.resume();
    response.on('close', next);
  });
  outgoing.on('timeout', () => outgoing.destroy());
  outgoing.on('error', next);
  outgoing.end(payload);
}
