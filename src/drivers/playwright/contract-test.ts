import { _baseTest, type TestInfoError } from '@playwright/test';
import { dirname } from 'node:path';
import { Redactor } from '../../core/redactor.ts';
import { secretsOf } from '../../environment/target.ts';
import { formatVerdicts } from '../../reporting/format-verdicts.ts';
import { leftOut } from '../budget/left-out.ts';
import { Check } from '../check.ts';
import { readRunState, runStateVariable, stateOfWorker } from '../run-state.ts';
import { Nulls } from '../nulls.ts';
import { Pages } from '../pages.ts';
import { RunMemory } from '../run-memory.ts';
import { DriftCheck } from '../drift/drift-check.ts';
import { RequestSchemas } from '../request-schemas.ts';
import type { Session } from '../session.ts';
import { foundBefore, Sought } from '../sought.ts';
import { loadSuite } from '../suite.ts';
import { Api } from '../api.ts';
import { maskErrors } from './mask-errors.ts';
import { markingVariable } from './marking-reporter.ts';
import { attachEvidence } from './evidence.ts';
import { areaOfTags, suiteRule, withoutColour } from './suite-rule.ts';
import { attachBooks, attachQuietly, nullsAttachment } from './test-books.ts';
import { toldInTest } from './told-in-test.ts';

interface TestFixtures {
  /** Sends requests of the collection, as they are or changed. Every exchange is judged by every rule. */
  readonly api: Api;
  /** Records what a test finds out about a promise. */
  readonly check: Check;
  /** What the schemas of requests say, for probes that break them. */
  readonly schemas: RequestSchemas;
  /** Lists that are long enough to be paged through. */
  readonly pages: Pages;
  /** Counts how fields that may be null were seen. */
  readonly nulls: Nulls;
  readonly verdicts: undefined;
}

interface WorkerFixtures {
  readonly session: Session;
  readonly drift: DriftCheck;
  readonly sought: Sought;
}

/** Where a verdict stands that holds for everything a run did not come to. */
const restOfRun = '(rest of the run)';

/**
 * The `test` of the contract specs. A test body says only what is special about its requests.
 * It is made from the bare test of Playwright, without the fixtures for browsers, and its own fixtures are boxed: each
 * fixture that shows as a step costs more time than a request.
 */
export const test = _baseTest.extend<TestFixtures, WorkerFixtures>({
  session: [
    async ({}, use, workerInfo) => {
      const state = process.env[runStateVariable];
      if (state === undefined) throw new Error('The set-up did not run: start the tests with playwright.config.ts.');
      const run = stateOfWorker(readRunState(state), workerInfo.parallelIndex);
      // Loaded here, with all rules: the process that starts the workers only lists the tests.
      const { Session } = await import('../session.ts');
      const memory = new RunMemory(dirname(state));
      const session = new Session(loadSuite(), run, `${workerInfo.workerIndex}-`, memory);
      await session.readClock();
      await use(session);
      session.close();
    },
    { scope: 'worker', box: 'self' },
  ],

  drift: [
    async ({ session }, use) => {
      await use(new DriftCheck(session.suite));
    },
    { scope: 'worker', box: 'self' },
  ],

  sought: [
    async ({ session }, use) => {
      await use(new Sought(session.suite.options.soughtAreas));
    },
    { scope: 'worker', box: 'self' },
  ],

  api: [
    async ({ session }, use) => {
      await use(new Api(session));
    },
    { box: 'self' },
  ],

  check: [
    async ({ session }, use) => {
      await use(new Check(session.ledger, () => session.budget?.cut === true));
    },
    { box: 'self' },
  ],

  schemas: [
    async ({ session }, use) => {
      await use(new RequestSchemas(session.suite.schemas));
    },
    { box: 'self' },
  ],

  pages: [
    async ({ session }, use) => {
      await use(new Pages(session));
    },
    { box: 'self' },
  ],

  nulls: [
    async ({ session }, use, testInfo) => {
      const nulls = new Nulls(session);
      await use(nulls);
      attachQuietly(testInfo, nullsAttachment, nulls.take());
    },
    { box: 'self' },
  ],

  /** Opens and closes the books of a test: whatever was found goes into the report, and fails the test. */
  verdicts: [
    async ({ session, drift, sought }, use, testInfo) => {
      const rule = suiteRule(areaOfTags(testInfo.tags));
      const leave = (reason: string): void => {
        attachBooks(testInfo, session.takeBooks());
        testInfo.skip(true, reason);
      };
      if (session.stopped !== undefined) {
        session.ledger.unchecked(rule, restOfRun, session.stopped);
        leave(session.stopped);
      }
      const isPaid = (): boolean => session.budget?.begin(testInfo.titlePath.at(-2) ?? '', testInfo.title) !== false;
      const skipped = sought.isFound ? foundBefore : isPaid() ? undefined : leftOut;
      if (skipped !== undefined) {
        session.ledger.skipped(rule, testInfo.title, skipped);
        leave(skipped);
      }
      await use(undefined);
      session.judgeSequences();
      // A test that threw, or that took too long, says nothing of what it did not come to.
      maskErrors(testInfo.errors, new Redactor(secretsOf(session.suite.target)));
      const [error] = testInfo.errors;
      if (session.stopped !== undefined) session.ledger.unchecked(rule, restOfRun, session.stopped);
      else if (error !== undefined) session.ledger.unchecked(rule, testInfo.title, withoutColour(textOf(error)));
      const exchanges = session.takeExchanges();
      const shapes = drift.judge(exchanges, session.ledger);
      const books = { ...session.takeBooks(), shapes };
      attachBooks(testInfo, books);
      const { page } = books;
      sought.look(page);
      for (const { operation, received } of page.verdicts.filter((verdict) => verdict.outcome === 'skipped')) {
        testInfo.annotations.push({ type: 'skipped', description: `${operation}: ${received}` });
      }
      const broken = toldInTest(books).verdicts.filter((verdict) => verdict.outcome !== 'skipped');
      if (!session.suite.options.reportOnly) attachEvidence(testInfo, broken, exchanges);
      const failsItself = !session.suite.options.reportOnly && process.env[markingVariable] === undefined;
      if (broken.length > 0 && failsItself) throw new Error(formatVerdicts(broken));
    },
    { auto: true, box: 'self' },
  ],
});

function textOf({ message, value }: TestInfoError): string {
  return (message ?? value ?? 'unknown').replace(/^(Error|Problem): /, '');
}
