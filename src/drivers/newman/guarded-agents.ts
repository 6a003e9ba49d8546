import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

export interface GuardedAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

interface Guard {
  /** Root of the server; requests to any other host or port are refused. */
  readonly baseUrl: string;
  /** Resolves when one more connection may be opened; where it is given, each request has a connection of its own. */
  readonly mayGo: (() => Promise<unknown>) | undefined;
  /** Told what was refused, as `host:port`. */
  onRefused(place: string): void;
}

interface Destination {
  readonly host?: string | null;
  readonly port?: number | string | null;
}

type Connected = (error: Error | null, socket?: net.Socket) => void;

/**
 * Agents that open connections to one server only: whatever a script changes, the key goes nowhere else. They also open
 * one only when a request may go out, because Newman itself can only pause evenly.
 */
export function guardedAgents(guard: Guard): GuardedAgents {
  const keepAlive = guard.mayGo === undefined;
  const plain = new http.Agent({ keepAlive });
  const secure = new https.Agent({ keepAlive });
  watch(plain, 80, (options) => net.connect(options as net.NetConnectOpts), guard);
  watch(secure, 443, (options) => tls.connect(options as tls.ConnectionOptions), guard);
  return { http: plain, https: secure };
}

function watch(agent: http.Agent, usualPort: number, connect: (options: object) => net.Socket, guard: Guard): void {
  const wanted = placeOfUrl(guard.baseUrl);
  const create = (options: Destination, connected: Connected): undefined => {
    const place = `${bare(options.host ?? '')}:${options.port ?? usualPort}`;
    if (place !== wanted) {
      guard.onRefused(place);
      connected(new Error(`${place} is not the server under test, so nothing is sent there`));
      return;
    }
    (guard.mayGo?.() ?? Promise.resolve()).then(
      () => connected(null, connect(options)),
      (error: unknown) => connected(error as Error),
    );
  };
  // Node documents a callback for this method; its types know the other form only.
  (agent as unknown as { createConnection: typeof create }).createConnection = create;
}

function placeOfUrl(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${bare(hostname)}:${port || (protocol === 'https:' ? 443 : 80)}`;
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}
