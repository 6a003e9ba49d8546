import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Exchange, Plan } from '../core/exchange.ts';
import { Capture, keyLabel } from './capture.ts';
import { classify, DeadlineError, maskError, OversizeError } from './failure.ts';
import { requestHeaders } from './request-headers.ts';
import { headerPairs, type RawAnswer } from './raw-answer.ts';

export interface SenderOptions {
  /** Milliseconds from the first byte sent to the last received. */
  readonly deadlineMs: number;
  /** Bytes of a body after which reading stops. */
  readonly largestBody?: number;
  /** Values that must never be stored, besides the key of each plan. */
  readonly secrets: readonly string[];
  /** Put before the numbers of the exchanges, so that they are unique among processes. */
  readonly idPrefix?: string;
}

const agentOptions = { keepAlive: true, maxSockets: 16 };

/**
 * Sends plans over keep-alive connections and gives back what came, byte for byte. It never throws for what a server
 * does: whatever happens is an exchange. It is built on `node:http` since `fetch` hides duplicate headers, byte order
 * marks and cut-off bodies.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #capture: Capture;
  readonly #http = new http.Agent(agentOptions);
  readonly #https = new https.Agent(agentOptions);
  readonly #connections = new WeakMap<Socket, number>();
  #connectionCount = 0;
  #sent = 0;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#capture = new Capture(options.secrets);
  }

  /** @param key the key of the call, which must not be stored wherever it stands. */
  async send(plan: Plan, key: string): Promise<Exchange> {
    const startedAt = Date.now();
    const start = performance.now();
    const redact = (text: string): string => this.#capture.redactorOf(plan, key).redact(text);
    let answer = await this.#attempt(plan, redact);
    // A server may close an idle connection just as it is used again; a fresh one tells that from a broken server.
    if (answer.reused && answer.response === undefined && /^(ECONNRESET|EPIPE)$/.test(answer.error?.code ?? '')) {
      answer = await this.#attempt(plan, redact);
    }
    return {
      id: `${this.#options.idPrefix ?? ''}${++this.#sent}`,
      operation: plan.operation,
      expect: plan.expect,
      request: this.#capture.request(plan, key),
      response: answer.response && this.#capture.response(plan, key, answer.response),
      failure: classify(answer, redact),
      key: keyLabel(plan.headers),
      startedAt,
      durationMs: performance.now() - start,
      connection: answer.connection,
      sender: 'suite',
    };
  }

  /** Sends a plan whose answer carries a secret that the caller needs. Nothing of it may be stored. */
  async sendUnmasked(plan: Plan): Promise<Pick<Exchange, 'failure'> & { readonly response: RawAnswer['response'] }> {
    const answer = await this.#attempt(plan, String);
    return { response: answer.response, failure: classify(answer, String) };
  }

  /** Ends the connections that nothing is sent on, so that the next call opens a new one. */
  reconnect(): void {
    const idle = [this.#http, this.#https].flatMap(({ freeSockets }) => Object.values(freeSockets));
    for (const socket of idle.flat()) socket?.destroy();
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  /** @throws {Error} without secrets, for what cannot be sent at all. */
  async #attempt(plan: Plan, redact: (text: string) => string): Promise<RawAnswer> {
    try {
      return await this.#exchange(plan);
    } catch (error) {
      throw maskError(error, redact);
    }
  }

  async #exchange(plan: Plan): Promise<RawAnswer> {
    const url = new URL(plan.url);
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request(url, {
      agent: secure ? this.#https : this.#http,
      method: plan.method,
      headers: requestHeaders(plan, url),
    });
    const answer: RawAnswer = { connection: 0, reused: false, connected: false, complete: false };
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let size = 0;
      // The reason is kept here and not given to `destroy`: when the response has just ended, nobody listens any more,
      // and Node would end the process for it.
      const giveUp = (reason: Error): void => {
        if (answer.complete) return;
        answer.error ??= reason;
        request.destroy();
        setImmediate(settle);
      };
      const { deadlineMs, largestBody = 32 * 1024 * 1024 } = this.#options;
      const deadline = setTimeout(() => giveUp(new DeadlineError(deadlineMs)), deadlineMs);
      let settled = false;
      const settle = (): void => {
        if (settled) return;
        settled = true;
        clearTimeout(deadline);
        if (answer.response !== undefined) answer.response = { ...answer.response, body: Buffer.concat(chunks) };
        resolve(answer);
      };

      request.on('socket', (socket: Socket) => {
        answer.connection = this.#numberOf(socket);
        answer.reused = request.reusedSocket;
        answer.connected = answer.reused;
        if (!answer.reused) socket.once(secure ? 'secureConnect' : 'connect', () => (answer.connected = true));
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // A server may answer before it has read the request, and close: what it said counts, not what was left to say.
        if (error.code === 'EPIPE' && answer.response !== undefined) return;
        answer.error ??= error;
        // What came before the error is read all the same: a body with bytes behind it is still a body.
        setImmediate(settle);
      });
      request.on('response', (response) => {
        answer.response = {
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? '',
          httpVersion: response.httpVersion,
          headers: headerPairs(response.rawHeaders),
          body: Buffer.alloc(0),
        };
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > largestBody) giveUp(new OversizeError(size));
        });
        response.on('error', (error: NodeJS.ErrnoException) => (answer.error ??= error));
        response.on('close', () => {
          answer.complete = response.complete;
          // Bytes behind the message raise an error in the same turn of the loop: let it arrive first.
          setImmediate(settle);
        });
      });
      request.end(plan.body);
    });
  }

  #numberOf(socket: Socket): number {
    const known = this.#connections.get(socket);
    if (known !== undefined) return known;
    const number = ++this.#connectionCount;
    this.#connections.set(socket, number);
    return number;
  }
}
