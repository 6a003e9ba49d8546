import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { runCli } from '../support/run-cli.ts';

/** What nobody can have meant, and what is said of it. */
const wrong: Readonly<Record<string, { args: readonly string[]; says: string }>> = {
  'a port that does not exist': { args: ['mock', '--port', '99999'], says: 'It takes a whole number from 0 to 65535.' },
  'a port that is no number': { args: ['mock', '--port', 'http'], says: 'It takes a whole number from 0 to 65535.' },
  'a limit without a window': {
    args: ['mock', '--rate-limit', '60'],
    says: 'It takes calls and seconds, such as 60/60',
  },
  'a fault that does not exist': { args: ['mock', '--fault', 'F999'], says: 'There is no such fault' },
  'a fault to look for that does not exist': { args: ['faults', 'F999'], says: 'There is no such fault\n  F999\n' },
  'no runs side by side': { args: ['faults', '--jobs', '0'], says: 'It takes a whole number from 1 to 64.' },
  ...Object.fromEntries(
    ['run', 'plan', 'baseline', 'newman', 'health', 'doctor'].map((command) => [
      `two servers for ${command}`,
      {
        args: [command, '--target', 'sandbox', '--environment', 'other.json'],
        says: "option '-e, --environment <file>' cannot be used with option '-t, --target <name>'",
      },
    ]),
  ),
  'a command that does not exist': { args: ['helth'], says: "too many arguments for 'run'" },
};

for (const [name, { args, says }] of Object.entries(wrong)) {
  test(`${name}: exit code 2, and one text without a stack trace`, async () => {
    const run = await runCli(args);
    expect(run, run.stderr).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
}

test('a port in use: exit code 2, and what to do about it', async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const run = await runCli(['mock', '--port', String(port)]);
  server.close();
  expect(run).toEqual({
    code: 2,
    stdout: '',
    stderr: `
The mock cannot listen
  127.0.0.1:${port}: something else listens there, perhaps another mock
  → stop what is there, or take another port: npm run mock -- --port 4020 (0 takes a free one)

`,
  });
});
