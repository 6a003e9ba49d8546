import { relative } from 'node:path';
import type { TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import { AllureReporter } from 'allure-playwright';
import { findingLabel, metadataOf, type LabelOptions } from '../../reporting/allure/labels.ts';
import { tidy } from '../../reporting/allure/tidy-result.ts';
import { stepsOf, type Evidence } from '../../reporting/allure/steps.ts';
import { loadSuite } from '../suite.ts';
import { evidenceAttachment } from './evidence.ts';
import { isContractTest } from './is-contract-test.ts';
import { booksAttachment, booksOf, nullsAttachment } from './test-books.ts';
import { toldInTest } from './told-in-test.ts';

/** Content type of what allure-playwright takes as an instruction. */
const instruction = 'application/vnd.allure.message+json';

/** Data for reporters, and what Playwright attaches to every failure for coding assistants: the source of the spec. */
const hidden = new Set([booksAttachment, nullsAttachment, evidenceAttachment, 'error-context']);

interface Settings {
  readonly resultsDir: string;
  /** Page that explains the rules. */
  readonly rulesUrl: string;
}

/**
 * Writes Allure results of the contract tests: what a test is about, its findings as steps, the exchanges that show
 * them. It must be listed before other reporters, because those take the books of a test out of its attachments.
 */
export default class ContractAllureReporter extends AllureReporter {
  readonly #settings: Settings;
  #labelOptions: (LabelOptions & { readonly target: string }) | undefined;

  constructor(settings: Settings) {
    super({ resultsDir: settings.resultsDir, detail: false, listeners: [{ beforeTestResultWrite: tidy }] });
    this.#settings = settings;
  }

  override onTestBegin(test: TestCase): void {
    if (isContractTest(test)) super.onTestBegin(test);
  }

  override onStepBegin(test: TestCase, result: TestResult, step: TestStep): void {
    if (isContractTest(test)) super.onStepBegin(test, result, step);
  }

  override onStepEnd(test: TestCase, result: TestResult, step: TestStep): void {
    if (isContractTest(test)) super.onStepEnd(test, result, step);
  }

  override async onTestEnd(test: TestCase, result: TestResult): Promise<void> {
    if (!isContractTest(test)) return;
    const instructions = this.#instructions(test, result).map((message) => ({
      name: 'Contract',
      contentType: instruction,
      body: Buffer.from(JSON.stringify(message)),
    }));
    const attachments = [...result.attachments.filter(({ name }) => !hidden.has(name)), ...instructions];
    // Evidence is for this report only; the books of the test are taken out by the reporter that needs them next.
    result.attachments = result.attachments.filter(({ name }) => name !== evidenceAttachment);
    await super.onTestEnd(test, { ...result, attachments });
  }

  #instructions(test: TestCase, result: TestResult): unknown[] {
    const books = booksOf(result);
    const page = books && toldInTest(books);
    const verdicts = page?.verdicts ?? [];
    const tags = test.tags.map((tag) => tag.replace(/^@/, ''));
    const options = this.#options();
    const metadata = metadataOf(
      {
        file: relative(test.parent.project()?.testDir ?? '', test.location.file).replaceAll('\\', '/'),
        promise: test.parent.title,
        title: test.title,
        tags,
        verdicts,
        passes: page?.passes ?? [],
        target: options.target,
      },
      options,
    );
    if (page === undefined && result.status !== 'skipped') {
      // It ended without its books, so nobody knows.
      const value = findingLabel({ outcome: 'unchecked', rule: `${tags[0] ?? 'availability'}/suite`, operation: '' });
      metadata.labels.push({ name: 'finding', value });
    }
    const evidence = evidenceOf(result);
    const at = result.startTime.getTime() + Math.max(result.duration, 0);
    return [{ type: 'metadata', data: metadata }, ...stepsOf(verdicts, evidence, at, page?.notes)];
  }

  #options(): LabelOptions & { readonly target: string } {
    const { collection, target } = loadSuite();
    const operations = collection.operations.map(({ name }) => name);
    this.#labelOptions ??= { operations, rulesUrl: this.#settings.rulesUrl, target: target.name };
    return this.#labelOptions;
  }
}

function evidenceOf({ attachments }: TestResult): Evidence {
  const body = attachments.find(({ name }) => name === evidenceAttachment)?.body;
  return body === undefined ? {} : (JSON.parse(body.toString()) as Evidence);
}
