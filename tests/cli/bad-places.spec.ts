import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ContractReport } from '../../src/reporting/contract-report.ts';
import { runCli } from '../support/run-cli.ts';
import { startStub, type StubOptions } from '../support/stub-okra.ts';
import { anEnvironment, writeSuite, type Files } from '../support/tiny-suite.ts';

/** A run that is over soon, against a stub of two operations. */
async function run(options: StubOptions, args: readonly string[], more: { stdout?: number; files?: Files } = {}) {
  const stub = await startStub(options);
  const environment = anEnvironment({ base_url: stub.baseUrl, control_url: stub.controlUrl });
  const suite = writeSuite(test.info().outputPath(), { 'environment.json': environment, ...more.files });
  const ended = await runCli([...suite.options, '--area', 'data', '--operation', 'Banks /', ...args], {}, more.stdout);
  await stub.close();
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  return ended;
}

const breaking: StubOptions = {
  change: (answer, { path }) =>
    path.endsWith('banks/list') ? { ...answer, body: answer.body.replaceAll('"name"', '"nom"') } : answer,
};

/** Where reports cannot go. Rights do not stop root, so files stand where folders should be. */
const places: Readonly<Record<string, (folder: string) => string>> = {
  'a file': (folder) => {
    writeFileSync(join(folder, 'mine'), 'mine');
    return join(folder, 'mine');
  },
  'a folder below a file': (folder) => {
    writeFileSync(join(folder, 'mine'), 'mine');
    return join(folder, 'mine', 'reports');
  },
  'a folder in which contract.json is a folder': (folder) => {
    mkdirSync(join(folder, 'reports', 'contract.json', 'mine'), { recursive: true });
    return join(folder, 'reports');
  },
};

for (const [name, make] of Object.entries(places)) {
  test(`reports into ${name}: one warning that says where they went, and the right verdict`, async () => {
    const wanted = make(test.info().outputPath());
    const kept = [test.info().outputPath('mine')].filter((path) => existsSync(path));
    const ended = await run(breaking, ['--no-allure', '--reports', wanted]);
    expect(ended.code, ended.stderr).toBe(1);
    expect(ended.stdout).toContain('The contract is broken: ');
    const [warning, folder = ''] =
      /^Warning: the reports cannot go into .*; they go into (\S+)$/m.exec(ended.stderr) ?? [];
    expect(warning).toContain(wanted);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['contract.json', 'junit.xml', 'coverage.html']));
    expect(kept.map((path) => readFileSync(path, 'utf8'))).toEqual(kept.map(() => 'mine'));
  });
}

test('a device that is always full takes no reports, and changes no verdict', async () => {
  test.skip(!existsSync('/dev/full'), 'there is no /dev/full');
  const ended = await run({}, ['--no-allure', '--reports', '/dev/full', '--quiet']);
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^The contract holds\./) });
  expect(ended.stderr).toContain('Warning: the reports cannot go into /dev/full');
});

test('contract.json that cannot be written at the end: the verdict gets out all the same', async () => {
  const reports = test.info().outputPath('reports');
  const blocking: StubOptions = {
    change: (answer, call) => {
      mkdirSync(join(reports, 'contract.json', 'mine'), { recursive: true });
      return breaking.change?.(answer, call) ?? answer;
    },
  };
  const ended = await run(blocking, ['--no-allure', '--reports', reports, '--json']);
  expect(ended.code, ended.stderr).toBe(1);
  const { totals, verdicts } = JSON.parse(ended.stdout) as ContractReport;
  expect(totals).toMatchObject({ unchecked: 0, violation: verdicts.length });
  expect(ended.stderr).toContain('contract.json could not be written, so this is all there is of the verdict');
});

test('a full disk below the terminal: a warning, and the right exit code', async () => {
  test.skip(!existsSync('/dev/full'), 'there is no /dev/full');
  const full = openSync('/dev/full', 'w');
  const ended = await run(breaking, ['--no-allure', '--reports', test.info().outputPath('reports')], {
    stdout: full,
  });
  closeSync(full);
  expect(ended.code, ended.stderr).toBe(1);
  expect(ended.stderr).toContain('Warning: not all of this could be printed: ENOSPC');
  expect(existsSync(test.info().outputPath('reports', 'contract.json'))).toBe(true);
});

test('a report that is broken off is a problem with its place', async () => {
  writeFileSync(test.info().outputPath('contract.json'), '{"target": "mock", "tot');
  const ended = await runCli(['report', '--reports', test.info().outputPath()]);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('The report of the run is not valid JSON');
  expect(ended.stderr).toContain('contract.json:1:20: ');
});

test('an old report never stands for a run that wrote none', async () => {
  const reports = test.info().outputPath('reports');
  mkdirSync(join(reports, 'allure-report'), { recursive: true });
  for (const name of ['junit.xml', 'coverage.html', join('allure-report', 'index.html')]) {
    writeFileSync(join(reports, name), 'old');
  }
  await runCli(['--environment', 'no-such-file.json', '--no-allure', '--reports', reports]);
  const left = ['junit.xml', 'coverage.html', join('allure-report', 'index.html')]
    .map((name) => join(reports, name))
    .filter((path) => existsSync(path) && readFileSync(path, 'utf8') === 'old');
  expect(left).toEqual([]);
});

test('JUnit tells a broken promise, a failure, from what could not be judged, an error', async () => {
  const reports = test.info().outputPath('reports');
  await run(breaking, ['--no-allure', '--reports', reports]);
  const junit = readFileSync(join(reports, 'junit.xml'), 'utf8');
  expect(junit).toMatch(/<testsuites [^>]*failures="[1-9]\d*"[^>]*errors="0"/);
  expect(junit).toMatch(/<failure message="[^"]+ \(S13\)" type="expect.toKeepItsPromises">/);

  await run({}, ['--no-allure', '--reports', reports], { files: { 'schemas/banks/list-banks.schema.json': '{' } });
  expect(readFileSync(join(reports, 'junit.xml'), 'utf8')).toMatch(/<testsuites [^>]*failures="0"[^>]*errors="[1-9]/);
});

test('--no-allure collects nothing for the report, and `report` says so', async () => {
  const reports = test.info().outputPath('reports');
  await run({}, ['--no-allure', '--reports', reports]);
  expect(readdirSync(reports)).not.toContain('allure-results');
  const again = await runCli(['report', '--reports', reports]);
  expect(again.code).toBe(0);
  expect(again.stderr).toMatch(
    /Warning: There is no Allure report\n .*allure-results holds no results\n .*without --no-allure/,
  );
});
