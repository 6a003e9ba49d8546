import type { FullResult, Reporter, TestCase, TestError, TestResult, TestStep } from '@playwright/test/reporter';
import type { LedgerPage } from '../../core/ledger.ts';
import { Redactor } from '../../core/redactor.ts';
import { knownSecrets } from '../../environment/known-secrets.ts';
import { formatVerdicts } from '../../reporting/format-verdicts.ts';
import { readOptions } from '../options.ts';
import { maskErrors } from './mask-errors.ts';
import { booksOf } from './test-books.ts';
import { toldInTest } from './told-in-test.ts';

/** Tells the workers that findings are turned into failures here; they inherit it. */
export const markingVariable = 'CONTRACT_MARKING_REPORTER';

/**
 * JUnit has two words, and so have we: a `failure` broke a promise, an `error` could not be judged. Playwright's reporter,
 * which writes at the end, takes for a failure what names a matcher, and everything else for an error.
 */
const failureWording = '\n\nexpect(server).toKeepItsPromises()';

/**
 * Fails the tests that found something. A worker that fails a test by itself is thrown away by Playwright, with all
 * that it knows: a broken server would cost a new worker, and the same requests again, for nearly every test. Where
 * this reporter does not run, as in UI mode, the workers fail their tests themselves.
 *
 * It also masks secrets in errors, and must be listed first: the reporters after it see the tests as it leaves them.
 */
export default class MarkingReporter implements Reporter {
  readonly #broken: { message: string }[] = [];
  readonly #redactor = new Redactor(knownSecrets(readOptions().environment));
  #marked = 0;

  constructor() {
    process.env[markingVariable] = '1';
  }

  printsToStdio(): boolean {
    return false;
  }

  onStepEnd(_test: TestCase, _result: TestResult, { error }: TestStep): void {
    maskErrors(error === undefined ? [] : [error], this.#redactor);
  }

  onError(error: TestError): void {
    maskErrors([error], this.#redactor);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // What a test throws by itself was captured nowhere.
    maskErrors(result.errors, this.#redactor);
    const books = booksOf(result);
    if (books === undefined || result.status !== 'passed') return;
    const told = toldInTest(books);
    const broken = told.verdicts.filter((verdict) => verdict.outcome !== 'skipped');
    if (broken.length === 0) return leaveOut(test, result, told);
    const error = { message: formatVerdicts(broken) };
    Object.assign(result, { status: 'failed', error, errors: [error] });
    if (broken.every(({ outcome }) => outcome === 'violation')) this.#broken.push(error);
    this.#marked += 1;
  }

  /** Playwright itself saw every test pass. */
  onEnd(result: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    for (const error of this.#broken) error.message += failureWording;
    return Promise.resolve(this.#marked > 0 && result.status === 'passed' ? { status: 'failed' } : undefined);
  }
}

/** A test that looked at nothing has not passed: all of it was skipped, or none of the operations is of its kind. */
function leaveOut(test: TestCase, result: TestResult, { passes, verdicts, notes }: LedgerPage): void {
  if (passes.length + notes.length > 0) return;
  const description = verdicts[0]?.received ?? 'no operation that was asked for can show this';
  Object.assign(result, { status: 'skipped' });
  // As `test.skip` does: Allure reads those of the test, and others those of the result.
  for (const { annotations } of [test, result]) annotations.push({ type: 'skip', description });
}
