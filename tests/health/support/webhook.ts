import http from 'node:http';

export interface Webhook {
  readonly url: string;
  /** Bodies of the calls so far. */
  readonly received: { readonly text: string; readonly blocks: readonly object[] }[];
  /** What it answers from now on; `hang` for nothing. */
  answer: number | 'hang';
  close(): Promise<void>;
}

/** A receiver on this machine, whose address holds a secret as those of chat services do. */
export async function startWebhook(): Promise<Webhook> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      webhook.received.push(JSON.parse(Buffer.concat(chunks).toString()) as Webhook['received'][number]);
      if (webhook.answer !== 'hang') response.writeHead(webhook.answer).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const webhook: Webhook = {
    url: `http://127.0.0.1:${port}/services/T000/B000/a-secret-path`,
    received: [],
    answer: 200,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return webhook;
}
