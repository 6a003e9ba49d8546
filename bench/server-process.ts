import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { Problem } from '../src/core/problem.ts';

const patienceMs = 60_000;

/** A server in a process of its own, so that what it costs can be told from what the client costs. */
export interface ServerProcess {
  readonly port: number;
  /** Processor time so far, in ms; undefined where the system does not tell. */
  cpuMs(): number | undefined;
  /** Resident memory in MB; undefined where the system does not tell. */
  memoryMb(): number | undefined;
  stop(): Promise<void>;
}

/** Starts `node …args` and waits until it listens. @throws Problem when it ends first, or does not listen in a minute. */
export async function startServer(
  name: string,
  port: number,
  args: readonly string[],
  cwd = process.cwd(),
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...args], { cwd, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return ended;
  };
  if (!(await listens(port, child))) {
    await stop();
    throw new Problem('A server did not start', `${name} on port ${port}`, `Try it by hand: node ${args.join(' ')}`);
  }
  return { port, stop, cpuMs: () => cpuMs(child.pid), memoryMb: () => memoryMb(child.pid) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function listens(port: number, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (child.exitCode === null && child.signalCode === null && performance.now() < end) {
    if (await accepts(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (good: boolean) => (): void => {
      socket.destroy();
      resolve(good);
    };
    socket.on('connect', settle(true)).on('error', settle(false));
  });
}

/** Linux counts in hundredths of a second, fields 14 and 15 of the line; the name before them may hold spaces. */
function cpuMs(pid: number | undefined): number | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryMb(pid: number | undefined): number | undefined {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
