import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite as TestSuite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { dirname } from 'node:path';
import { Ledger } from '../../core/ledger.ts';
import { mergeNullFields, type NullField } from '../../core/null-field.ts';
import { timingsOf, type Measured } from '../../core/timing.ts';
import { toReport, writeReport } from '../../reporting/contract-report.ts';
import { contract } from '../../../contract.config.ts';
import { rememberVerified } from '../budget/history.ts';
import { judgeRun } from '../drift/drift-check.ts';
import { Shapes } from '../drift/shapes.ts';
import { readOptions, type Options } from '../options.ts';
import { printReport } from '../printed-report.ts';
import { failedSetUpVariable, readRunState, runStateVariable } from '../run-state.ts';
import { RunMemory } from '../run-memory.ts';
import { loadSuite } from '../suite.ts';
import { isContractTest } from './is-contract-test.ts';
import { RunProgress } from './run-progress.ts';
import { spendSpareTime } from './spare-time.ts';
import { areaOfTags, suiteRule, withoutColour } from './suite-rule.ts';
import { booksOf, closeBooks, nullsAttachment } from './test-books.ts';

/**
 * Gathers the verdicts of all tests and writes `contract.json`, whatever happens: at the end, when the run is
 * interrupted, and when it cannot even begin.
 */
export default class ContractReporter implements Reporter {
  readonly #ledger = new Ledger();
  readonly #startedAt = new Date();
  readonly #progress = process.env['CONTRACT_PROGRESS'] === '1' ? new RunProgress() : undefined;
  readonly #nullFields: NullField[] = [];
  readonly #shapes = new Shapes();
  readonly #requests = new Map<string, number>();
  readonly #measured: Measured[] = [];
  #contractTests = 0;
  #baseUrl: string | undefined;
  #waitedMs = 0;

  printsToStdio(): boolean {
    // The command prints the summary; another reporter would only repeat it.
    return process.env['CONTRACT_COMMAND'] === '1';
  }

  onBegin(_config: FullConfig, suite: TestSuite): void {
    this.#contractTests = suite.allTests().filter(isContractTest).length;
    this.#progress?.begin(this.#contractTests);
    spendSpareTime();
  }

  onTestBegin(test: TestCase): void {
    if (isContractTest(test)) this.#progress?.enter(areaOfTags(test.tags));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!isContractTest(test)) return;
    this.#readRunState();
    this.#progress?.leave(result);
    const books = booksOf(result);
    if (books !== undefined) {
      this.#ledger.addPacked(books.page);
      this.#addRequests(partOf(test), books.requests);
      this.#shapes.addAll(books.shapes ?? {});
      this.#measured.push(...books.measured);
    }
    for (const { body } of result.attachments.filter((each) => each.name === nullsAttachment)) {
      this.#nullFields.push(...(JSON.parse(String(body)) as NullField[]));
    }
    // The books of other reports need no verdict for machines.
    closeBooks(result);
    if (books === undefined && result.status !== 'skipped') this.#brokenTest(test, result);
  }

  onError(error: TestError): void {
    const reason = withoutColour(error.message ?? error.value ?? 'unknown');
    // The end of the run says this once more, in words that tell what to do.
    if (/^Timed out waiting .* for the /.test(reason)) return;
    this.#ledger.unchecked(suiteRule('availability'), '(whole run)', reason.replace(/^Problem: /, ''));
  }

  onEnd(result: FullResult): void {
    this.#progress?.end();
    if (this.#contractTests === 0 && this.#ledger.page().verdicts.length === 0) return;
    const options = readOptions();
    if (result.status === 'interrupted' || result.status === 'timedout') {
      const why =
        result.status === 'interrupted' ? 'the run was interrupted' : 'the run took longer than --timeout lets it';
      this.#ledger.unchecked(
        suiteRule('availability'),
        '(whole run)',
        `${why}; what was judged before is in this report`,
      );
    }
    if (this.#baseUrl === undefined) this.#addRequests('set-up', Number(process.env[failedSetUpVariable] ?? 0));
    this.#unlessSomethingWasRead();
    for (const problem of problemsOfSchemas()) {
      this.#ledger.unchecked(suiteRule('request'), '(schemas)', `no usable schema: ${problem}`);
    }
    judgeRun(this.#shapes.take(), this.#ledger);
    const facts = {
      ...namesOf(options),
      baseUrl: this.#baseUrl ?? '',
      startedAt: this.#startedAt,
      durationMs: result.duration,
      waitedMs: this.#waitedMs,
      ...(options.shard === undefined ? {} : { shard: options.shard }),
      requestsByPart: Object.fromEntries(this.#requests),
      timings: timingsOf(this.#measured),
    };
    const report = toReport(this.#ledger.page(), facts, mergeNullFields(this.#nullFields));
    try {
      writeReport(report, options.reports);
    } catch (error) {
      if (!this.printsToStdio()) throw error;
      printReport(report);
    }
    if (!options.reportOnly) rememberVerified(report, options.historyFile);
  }

  /** The mock has no address before it listens, so this is read from the set-up of the run. */
  #readRunState(): void {
    const path = process.env[runStateVariable];
    if (path === undefined) return;
    this.#waitedMs = new RunMemory(dirname(path)).waitedMs;
    if (this.#baseUrl !== undefined) return;
    const { baseUrl, requests } = readRunState(path);
    this.#baseUrl = baseUrl;
    this.#addRequests('set-up', requests);
  }

  #addRequests(part: string, count: number): void {
    if (count > 0) this.#requests.set(part, (this.#requests.get(part) ?? 0) + count);
  }

  /** Violations alone would hide that nothing of the contract could be looked at. */
  #unlessSomethingWasRead(): void {
    const { passes, exchanges } = this.#ledger.page();
    if (exchanges === 0 || passes.some((pass) => pass.rule === 'json/object')) return;
    const reason = 'not one response was a JSON object: what answers at base_url may not be the API at all';
    this.#ledger.unchecked(suiteRule('json'), '(whole run)', reason);
  }

  /** A test that ended without its books: it threw before it could close them, or its worker crashed. */
  #brokenTest(test: TestCase, result: TestResult): void {
    const reason = withoutColour(result.error?.message ?? `the test ended as ${result.status}`);
    this.#ledger.unchecked(suiteRule(areaOfTags(test.tags)), test.title, reason);
  }
}

/** Workers find out what is wrong with the schema of an answer; the others are looked at here, once. */
function problemsOfSchemas(): string[] {
  try {
    const { schemas, operations } = loadSuite();
    return schemas.problems(operations.map(({ name }) => name));
  } catch {
    // The set-up said why the suite cannot be loaded.
    return [];
  }
}

/** A run may end because its files are broken; then their paths must do for names. */
function namesOf(options: Options): { target: string; collection: string } {
  try {
    const { target, collection } = loadSuite();
    return { target: target.name, collection: `${collection.name} ${collection.version}`.trim() };
  } catch {
    return { target: options.environment, collection: options.collection ?? contract.collection };
  }
}

/** What the requests of a test are for. Newman sends those of the whole collection once more. */
function partOf(test: TestCase): string {
  return test.parent.title === 'postman' ? 'postman' : areaOfTags(test.tags);
}
