import type { Command } from 'commander';

export function addMock(program: Command): void {
  program
    .command('mock')
    .description('Start the mock: the only Okra there is to develop against.')
    .option('-p, --port <number>', 'port on loopback; 0 takes a free one', '4010')
    .option('--seed <number>', 'another seed, other data', '1')
    .option('-f, --fault <ids...>', 'break promises on purpose, such as F151')
    .option('--rate-limit <calls/seconds>', 'such as 60/60 or 60/6', '60/60')
    .option('--list-faults', 'list what --fault takes')
    .action(async (options: MockCommandOptions) => {
      if (options.listFaults === true) {
        const { faults } = await import('../mock/faults/index.ts');
        for (const { id, area, title } of faults) console.log(`${id}  ${area.padEnd(19)} ${title}`);
        return;
      }
      const { startMock } = await import('../mock/index.ts');
      const [limit = 60, windowSeconds = 60] = options.rateLimit.replaceAll('s', '').split('/').map(Number);
      const mock = await startMock({
        port: Number(options.port),
        seed: Number(options.seed),
        faults: options.fault ?? [],
        rateLimit: { limit, windowSeconds },
      });
      const { sandbox, production } = mock.keys;
      console.log(`Okra v2 mock on ${mock.origin}  (stop it with Ctrl-C)

  sandbox      ${mock.baseUrls.sandbox}
    key        ${sandbox.bearerToken}
  production   ${mock.baseUrls.production}
    key        ${production.bearerToken}
  control      ${mock.controlUrl}
  limit        ${limit} requests in ${windowSeconds} s for each key
  faults       ${options.fault?.join(' ') ?? 'none'}

Try it
  curl -X POST ${mock.baseUrls.sandbox}/customers/list \\
    -H 'Authorization: Bearer ${sandbox.bearerToken}' \\
    -H 'Content-Type: application/json' -d '{}'

Run the contract against it
  npm run contract -- --environment environments/mock.postman_environment.json`);
      process.once('SIGINT', () => void mock.close());
      process.once('SIGTERM', () => void mock.close());
    });
}

interface MockCommandOptions {
  readonly port: string;
  readonly seed: string;
  readonly fault?: string[];
  readonly rateLimit: string;
  readonly listFaults?: boolean;
}
