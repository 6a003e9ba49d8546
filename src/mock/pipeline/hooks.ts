import type { Socket } from 'node:net';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import type { Message, Reply } from './reply.ts';

/** Puts a message on the wire; resolves when it is written. */
export type Send = (message: Message) => Promise<void>;

/** The raw side of a call. Whoever writes to the socket itself must also end or destroy it. */
export interface Wire {
  readonly socket: Socket;
  /** Sends a message as it is, framed by node. */
  readonly send: Send;
}

/** Places where a fault can touch a call on its way. Each gets the value so far and returns the next. */
export interface Hooks {
  /** The server's clock, in milliseconds, as it goes wherever time is read. */
  onClock?(time: number): number;
  /** The call as read, before anything is decided about it. */
  onRequest?(call: Call): Call;
  /** The logical reply, all its headers but Content-Length set. */
  onReply?(reply: Reply, context: Context): Reply;
  /** The body as bytes. Content-Length is computed after this. */
  onPayload?(payload: Buffer, context: Context, reply: Reply): Buffer;
  /** The last step. Call `wire.send` to go on, or write bytes of your own to `wire.socket`. */
  onWire?(message: Message, context: Context, wire: Wire): Promise<void>;
}
