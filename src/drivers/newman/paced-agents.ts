import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

export interface PacedAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** Agents that open a connection for each request, and only when it may go out: Newman itself can only pause evenly. */
export function pacedAgents(mayGo: () => Promise<unknown>): PacedAgents {
  const plain = new http.Agent({ keepAlive: false });
  const secure = new https.Agent({ keepAlive: false });
  pace(plain, (options) => net.connect(options as net.NetConnectOpts), mayGo);
  pace(secure, (options) => tls.connect(options as tls.ConnectionOptions), mayGo);
  return { http: plain, https: secure };
}

type Connected = (error: Error | null, socket?: net.Socket) => void;

function pace(agent: http.Agent, connect: (options: object) => net.Socket, mayGo: () => Promise<unknown>): void {
  const create = (options: object, connected: Connected): undefined => {
    mayGo().then(
      () => {
        connected(null, connect(options));
      },
      (error: unknown) => {
        connected(error as Error);
      },
    );
  };
  // Node documents a callback for this method; its types know the other form only.
  (agent as unknown as { createConnection: typeof create }).createConnection = create;
}
