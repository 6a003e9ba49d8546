import { InvalidArgumentError, type Command } from 'commander';
import { Problem } from '../core/problem.ts';
import type { Mock, MockOptions, RateLimit } from '../mock/index.ts';
import { wholeNumberOf } from './numbers.ts';

interface MockCommandOptions {
  readonly port: number;
  readonly seed: number;
  readonly fault?: string[];
  readonly rateLimit?: RateLimit;
  readonly listFaults?: boolean;
}

const usualLimit: RateLimit = { limit: 60, windowSeconds: 60 };

export function addMock(program: Command): void {
  program
    .command('mock')
    .description('Start the mock: the only Okra there is to develop against.')
    .option('-p, --port <number>', 'port on loopback; 0 takes a free one', wholeNumberOf(0, 65_535), 4010)
    .option('--seed <number>', 'another seed, other data', wholeNumberOf(0, 2 ** 31 - 1), 1)
    .option('-f, --fault <ids...>', 'break promises on purpose, such as F151')
    .option('--rate-limit <calls/seconds>', 'such as 60/6 (default: 60/60)', rateLimit)
    .option('--list-faults', 'list what --fault takes')
    .addHelpText('after', examples)
    .action(mock);
}

const examples = `
Examples
  npm run mock
  npm run mock -- --port 4020 --fault F151
  npm run mock -- --rate-limit 60/6        # a window of six seconds`;

async function mock({ port, seed, fault = [], rateLimit = usualLimit, listFaults }: MockCommandOptions): Promise<void> {
  if (listFaults === true) {
    const { faults } = await import('../mock/faults/index.ts');
    for (const { id, area, title } of faults) console.log(`${id}  ${area.padEnd(19)} ${title}`);
    return;
  }
  const running = await start({ port, seed, faults: fault, rateLimit });
  console.log(welcome(running, rateLimit, fault));
  process.once('SIGINT', () => void running.close());
  process.once('SIGTERM', () => void running.close());
}

/** @throws {Problem} when the port cannot be had. */
async function start(options: MockOptions & { readonly port: number }): Promise<Mock> {
  const { startMock } = await import('../mock/index.ts');
  try {
    return await startMock(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = reasons[code ?? ''];
    if (reason === undefined) throw error;
    throw new Problem(
      'The mock cannot listen',
      `127.0.0.1:${options.port}: ${reason}`,
      'stop what is there, or take another port: npm run mock -- --port 4020 (0 takes a free one)',
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there, perhaps another mock',
  EACCES: 'this user may not listen on so low a port',
};

function rateLimit(text: string): RateLimit {
  const [, limit, windowSeconds] = /^(\d+)\/(\d+)s?$/.exec(text) ?? [];
  if (Number(limit) > 0 && Number(windowSeconds) > 0) {
    return { limit: Number(limit), windowSeconds: Number(windowSeconds) };
  }
  throw new InvalidArgumentError('It takes calls and seconds, such as 60/60 or 60/6.');
}

function welcome(running: Mock, { limit, windowSeconds }: RateLimit, faults: readonly string[]): string {
  const { origin, baseUrls, controlUrl, keys } = running;
  return `Okra v2 mock on ${origin}  (stop it with Ctrl-C)

  sandbox      ${baseUrls.sandbox}
    key        ${keys.sandbox.bearerToken}
  production   ${baseUrls.production}
    key        ${keys.production.bearerToken}
  control      ${controlUrl}
  limit        ${limit} requests in ${windowSeconds} s for each key
  faults       ${faults.join(' ') || 'none'}

Try it
  curl -X POST ${baseUrls.sandbox}/customers/list \\
    -H 'Authorization: Bearer ${keys.sandbox.bearerToken}' \\
    -H 'Content-Type: application/json' -d '{}'

Run the contract against it
  npm run contract -- --environment environments/mock.postman_environment.json`;
}
