import { connect, type Socket } from 'node:net';

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/**
 * A connection that sends one request at a time and looks at no more of an answer than its status and its length. It reads
 * into one buffer: a client that costs little takes little from the server beside it.
 */
export class Connection {
  readonly #socket: Socket;
  #head = '';
  /** Bytes of the present answer that are still to come; undefined before its head is whole. */
  #missing: number | undefined;
  #settle: ((problem?: Error) => void) | undefined;

  private constructor(port: number, opened: (problem?: Error) => void) {
    this.#settle = opened;
    const callback = (size: number, buffer: Uint8Array): boolean => {
      this.#read(Buffer.from(buffer.buffer, buffer.byteOffset, size));
      return true;
    };
    const onread = { buffer: Buffer.alloc(65_536), callback };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
    this.#socket.on('connect', () => this.#finish());
    this.#socket.on('error', (error) => this.#finish(error));
    this.#socket.on('close', () => this.#finish(new Error('the server closed a connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connection = new Connection(port, (problem) => {
        if (problem === undefined) resolve(connection);
        else reject(problem);
      });
    });
  }

  /** Sends a request and waits for the last byte of its answer. @throws an Error when it is not a 200. */
  exchange(request: Buffer): Promise<void> {
    this.#head = '';
    this.#missing = undefined;
    return new Promise((resolve, reject) => {
      this.#settle = (problem) => {
        if (problem === undefined) resolve();
        else reject(problem);
      };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    if (this.#missing === undefined) this.#readHead(bytes);
    else if (Number.isFinite(this.#missing)) this.#missing -= bytes.length;
    else if (bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)) this.#missing = 0;
    if (this.#missing !== undefined && this.#missing <= 0) this.#finish();
  }

  #readHead(bytes: Buffer): void {
    const sofar = Buffer.byteLength(this.#head, 'latin1');
    this.#head += bytes.toString('latin1', 0, 4_096);
    const end = this.#head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const status = this.#head.slice(9, 12);
    if (status !== '200') this.#finish(new Error(`the server answered ${this.#head.slice(0, 500)}`));
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#head)?.[1];
    const body = bytes.length + sofar - (end + 4);
    if (length !== undefined) this.#missing = Number(length) - body;
    else this.#missing = bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? 0 : Infinity;
  }

  #finish(problem?: Error): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(problem);
  }
}
