import dns from 'node:dns/promises';
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { Sender } from '../../client/send.ts';
import type { Exchange } from '../../core/exchange.ts';
import { headerValue } from '../../core/http.ts';
import { secretsOf, type Target } from '../../environment/target.ts';
import type { Reach, StepName } from '../../reporting/health/health-entry.ts';
import { imfDate } from '../../rules/imf-date.ts';

const dayMs = 86_400_000;

/**
 * Walks to a server step by step: name, connection, TLS, and one request, so that an outage says where the way ends.
 * It never throws.
 */
export async function reach(target: Target, deadlineMs: number): Promise<Reach> {
  const url = new URL(target.baseUrl);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'https:';
  const steps: { name: StepName; ms: number }[] = [];
  let name: StepName = 'DNS';
  const step = async <T>(next: StepName, work: () => Promise<T>): Promise<T> => {
    name = next;
    const start = performance.now();
    const result = await within(deadlineMs, work);
    steps.push({ name, ms: Math.round((performance.now() - start) * 10) / 10 });
    return result;
  };

  const sockets: net.Socket[] = [];
  const kept = <T extends net.Socket>(socket: T): T => {
    sockets.push(socket);
    // What a step does not wait for any more ends nobody's process.
    return socket.on('error', () => undefined);
  };
  const found: { certificate?: NonNullable<Reach['certificate']>; status?: number; clockSkewSeconds?: number } = {};
  try {
    const { address } = await step('DNS', () => dns.lookup(host));
    const socket = await step('TCP', async () => {
      const opened = kept(net.connect({ host: address, port: Number(url.port) || (secure ? 443 : 80) }));
      await once(opened, 'connect');
      return opened;
    });
    if (secure) {
      const { valid_to } = await step('TLS', async () => {
        const channel = kept(tls.connect({ socket, ...(net.isIP(host) === 0 ? { servername: host } : {}) }));
        await once(channel, 'secureConnect');
        return channel.getPeerCertificate();
      });
      const validTo = new Date(valid_to);
      const daysLeft = Math.floor((validTo.getTime() - Date.now()) / dayMs);
      found.certificate = { validTo: validTo.toISOString(), daysLeft };
    }
    const exchange = await step('first answer', () => ask(target, deadlineMs));
    Object.assign(found, answerOf(exchange));
  } catch (error) {
    const reason = `${url.host}: ${(error as Error).message}`;
    return { steps, ...found, failure: { step: name, reason } };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  return { steps, ...found };
}

/** @throws {Error} when nothing came that could be called an answer, even a broken one. */
async function ask(target: Target, deadlineMs: number): Promise<Exchange> {
  const sender = new Sender({ deadlineMs, secrets: secretsOf(target), idPrefix: 'health-' });
  try {
    const key = target.values.get('bearerToken') ?? '';
    const exchange = await sender.send(
      {
        operation: '(health)',
        method: 'GET',
        url: `${target.baseUrl}/banks/list`,
        headers: key === '' ? [] : [['Authorization', `Bearer ${key}`]],
        body: undefined,
        expect: { intent: 'probe', statuses: [] },
      },
      key,
    );
    const { response, failure } = exchange;
    // What is no HTTP is still somebody who speaks: the contract has a word on that.
    if (response === undefined && failure?.kind !== 'malformed') throw new Error(failure?.message ?? 'no answer');
    return exchange;
  } finally {
    sender.close();
  }
}

function answerOf({ response, startedAt, durationMs }: Exchange): Pick<Reach, 'status' | 'clockSkewSeconds'> {
  if (response === undefined) return {};
  const date = imfDate(headerValue(response.headers, 'date') ?? '');
  // A Date is cut to whole seconds: half a second behind on average.
  const skew = date === undefined ? undefined : Math.round((date + 500 - startedAt - durationMs / 2) / 1_000);
  return { status: response.status, ...(skew === undefined ? {} : { clockSkewSeconds: skew }) };
}

async function within<T>(deadlineMs: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([late, work()]);
  } finally {
    clearTimeout(timer);
  }
}
