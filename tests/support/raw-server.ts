import { test as base } from '@playwright/test';
import net from 'node:net';
import { Sender, type SenderOptions } from '../../src/client/send.ts';
import type { Plan } from '../../src/core/exchange.ts';

/** What a raw server does when a request has come; `nth` counts the requests of all connections from 1. */
export type Reply = (socket: net.Socket, request: string, nth: number) => void;

interface Fixtures {
  /** Starts a server that speaks byte for byte. @returns its root URL. */
  readonly serve: (reply: Reply | string | Buffer) => Promise<string>;
  readonly senderOf: (options?: Partial<SenderOptions>) => Sender;
  readonly sender: Sender;
}

export const test = base.extend<Fixtures>({
  serve: async ({}, use) => {
    const closers: (() => void)[] = [];
    await use(async (reply) => {
      const sockets = new Set<net.Socket>();
      let requests = 0;
      const server = net.createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('data', (chunk) => {
          if (typeof reply === 'function') reply(socket, chunk.toString('latin1'), ++requests);
          else socket.write(reply);
        });
      });
      closers.push(() => {
        for (const socket of sockets) socket.destroy();
        server.close();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
    });
    for (const close of closers) close();
  },

  senderOf: async ({}, use) => {
    const senders: Sender[] = [];
    await use((options = {}) => {
      const sender = new Sender({ deadlineMs: 5_000, secrets: [], ...options });
      senders.push(sender);
      return sender;
    });
    for (const sender of senders) sender.close();
  },

  sender: async ({ senderOf }, use) => {
    await use(senderOf());
  },
});

/** A GET without headers, or what the parts make of it. */
export function aPlan(url: string, parts: Partial<Plan> = {}): Plan {
  const expect = { intent: 'probe', statuses: [] } as const;
  return { operation: 'Test', method: 'GET', url, headers: [], body: undefined, expect, ...parts };
}

/** A response whose length fits. */
export function okay(body = '{}', headers: readonly string[] = []): string {
  const lines = ['HTTP/1.1 200 OK', `Content-Length: ${Buffer.byteLength(body)}`, ...headers];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
