import type { TransportFailure } from '../core/exchange.ts';
import type { RawAnswer } from './raw-answer.ts';

/** The call took longer than its deadline. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly code = 'DEADLINE';

  constructor(deadlineMs: number) {
    super(`no complete answer within ${deadlineMs} ms`);
  }
}

/** The body grew past what the suite reads. */
export class OversizeError extends Error {
  override readonly name = 'OversizeError';
  readonly code = 'OVERSIZE';

  constructor(bytes: number) {
    super(`the body was cut off after ${bytes} bytes`);
  }
}

/** Says which kind of failure an attempt ended in; undefined when it did not fail. */
export function classify(answer: RawAnswer, redact: (text: string) => string): TransportFailure | undefined {
  const { error } = answer;
  if (error === undefined) {
    if (answer.complete) return undefined;
    return { kind: 'truncated', code: 'INCOMPLETE', message: 'the connection closed before the body was complete' };
  }
  return { kind: kindOf(answer, error), code: error.code ?? error.name, message: redact(plainMessage(error)) };
}

/** An error of our own making, such as for a header that cannot be sent, without what the request held of secrets. */
export function maskError(error: unknown, redact: (text: string) => string): Error {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(redact(message)), { name, ...(stack === undefined ? {} : { stack: redact(stack) }) });
}

function kindOf(answer: RawAnswer, error: NodeJS.ErrnoException): TransportFailure['kind'] {
  if (error instanceof DeadlineError) return 'timeout';
  if (error instanceof OversizeError || error.code?.startsWith('HPE_')) return 'malformed';
  if (!answer.connected) return 'unreachable';
  return answer.response === undefined ? 'no-response' : 'truncated';
}

/** OpenSSL says its reason between codes and the path of its source file. */
function plainMessage({ message }: Error): string {
  const reason = /:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];
  return reason === undefined ? message : `TLS: ${reason}`;
}
