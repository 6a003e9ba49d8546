import { _baseTest } from '@playwright/test';
import { formatVerdicts } from '../../reporting/format-verdicts.ts';
import { Check } from '../check.ts';
import { readRunState, runStateVariable, stateOfWorker } from '../run-state.ts';
import { Nulls } from '../nulls.ts';
import { Pages } from '../pages.ts';
import { RequestSchemas } from '../request-schemas.ts';
import { Session } from '../session.ts';
import { loadSuite } from '../suite.ts';
import { Api } from '../api.ts';
import { nullsAttachment, pageAttachment } from './attachments.ts';
import { markingVariable } from './marking-reporter.ts';
import { attachEvidence, attachQuietly } from './evidence.ts';

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
}

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
      const session = new Session(loadSuite(), run, `${workerInfo.workerIndex}-`);
      await use(session);
      session.close();
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
      await use(new Check(session.ledger));
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
    async ({ session }, use, testInfo) => {
      await session.readClock();
      await use(undefined);
      session.judgeSequences();
      const page = session.ledger.take();
      attachQuietly(testInfo, pageAttachment, page);
      const skipped = page.verdicts.filter((verdict) => verdict.outcome === 'skipped');
      for (const { operation, received } of skipped) {
        testInfo.annotations.push({ type: 'skipped', description: `${operation}: ${received}` });
      }
      const broken = page.verdicts.filter((verdict) => verdict.outcome !== 'skipped');
      const exchanges = session.takeExchanges();
      if (!session.suite.options.reportOnly) attachEvidence(testInfo, broken, exchanges);
      const failsItself = !session.suite.options.reportOnly && process.env[markingVariable] === undefined;
      if (broken.length > 0 && failsItself) throw new Error(formatVerdicts(broken));
    },
    { auto: true, box: 'self' },
  ],
});
