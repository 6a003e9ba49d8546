import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { read } from '../architecture/support/repository.ts';
import { runCli } from '../support/run-cli.ts';

/** The help of the program, and of each command that it lists. */
async function allHelp(): Promise<Map<string, string>> {
  const { stdout } = await runCli(['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name = '']) => name);
  const texts = await Promise.all(names.map((name) => runCli(['help', name])));
  return new Map(names.map((name, index) => [name, texts[index]?.stdout ?? '']));
}

let help: Map<string, string>;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  help = await allHelp();
});

test('the help of every command shows how it is called', () => {
  expect(help.size).toBeGreaterThan(8);
  const without = [...help].filter(([, text]) => !/^Examples\n {2}\S/m.test(text)).map(([name]) => name);
  expect(without).toEqual([]);
});

test('the help of every command has its exit codes, once, and the page of the docs has the same', () => {
  const rows = read('docs/exit-codes.md').split('\n');
  for (const [name, text] of help) {
    const [, ...parts] = text.split('Exit codes\n');
    expect(parts, name).toHaveLength(1);
    const told = [...(parts[0] ?? '').matchAll(/^ {2}(\d) {2}(.+)$/gm)].map(([, code = '', says = '']) => [code, says]);
    expect(told, name).toEqual(Object.entries(exitCodes[name] ?? {}));
    const row = rows.find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    const cells = row
      .split('|')
      .slice(2, 5)
      .map((cell) => cell.trim());
    expect(cells, name).toEqual(
      ['0', '1', '2'].map((code) => new Map(told.map(([key, says]) => [key, says])).get(code) ?? ''),
    );
  }
});

test('every command is in the table', () => {
  expect([...help.keys()].filter((name) => !(name in exitCodes))).toEqual([]);
});
