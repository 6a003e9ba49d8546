import { relative } from 'node:path';
import type { TestCase, TestResult } from '@playwright/test/reporter';
import type { TestResult as AllureResult } from 'allure-js-commons';
import { AllureReporter } from 'allure-playwright';
import type { LedgerPage } from '../../core/ledger.ts';
import { findingLabel, metadataOf, type LabelOptions } from '../../reporting/allure/labels.ts';
import { tidy } from '../../reporting/allure/tidy-result.ts';
import { stepsOf, type Evidence } from '../../reporting/allure/steps.ts';
import { loadSuite } from '../suite.ts';
import { pageAttachment } from './attachments.ts';
import { evidenceAttachment } from './evidence.ts';

/** Content type of what allure-playwright takes as an instruction. */
const instruction = 'application/vnd.allure.message+json';

interface Settings {
  readonly resultsDir: string;
  /** Page that explains the rules, as a link from the report. */
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
    const beforeTestResultWrite = (result: AllureResult): void => tidy(result);
    super({ resultsDir: settings.resultsDir, detail: false, listeners: [{ beforeTestResultWrite }] });
    this.#settings = settings;
  }

  override async onTestEnd(test: TestCase, result: TestResult): Promise<void> {
    const ours = (name: string): boolean => name === pageAttachment || name === evidenceAttachment;
    const instructions = this.#instructions(test, result).map((message) => ({
      name: 'Contract',
      contentType: instruction,
      body: Buffer.from(JSON.stringify(message)),
    }));
    const attachments = [...result.attachments.filter(({ name }) => !ours(name)), ...instructions];
    // Evidence is for this report only; the books of the test are taken out by the reporter that needs them next.
    result.attachments = result.attachments.filter(({ name }) => name !== evidenceAttachment);
    await super.onTestEnd(test, { ...result, attachments });
  }

  #instructions(test: TestCase, result: TestResult): unknown[] {
    const file = test.location.file.replaceAll('\\', '/');
    if (!file.includes('/tests/contract/')) return [];
    const page = read<LedgerPage>(result, pageAttachment);
    const verdicts = page?.verdicts ?? [];
    const tags = test.tags.map((tag) => tag.replace(/^@/, ''));
    const options = this.#options();
    const metadata = metadataOf(
      {
        file: relative(test.parent.project()?.testDir ?? '', file).replaceAll('\\', '/'),
        promise: test.parent.title,
        title: test.title,
        tags,
        verdicts,
        operationsSeen: [...verdicts, ...(page?.passes ?? [])].map(({ operation }) => operation),
        target: options.target,
      },
      options,
    );
    if (page === undefined && result.status !== 'skipped') {
      // It ended without its books, so nobody knows.
      const value = findingLabel({ outcome: 'unchecked', rule: `${tags[0] ?? 'availability'}/suite`, operation: '' });
      metadata.labels.push({ name: 'finding', value });
    }
    const evidence = read<Evidence>(result, evidenceAttachment) ?? {};
    const at = result.startTime.getTime() + Math.max(result.duration, 0);
    return [{ type: 'metadata', data: metadata }, ...stepsOf(verdicts, evidence, at)];
  }

  #options(): LabelOptions & { readonly target: string } {
    const { collection, target } = loadSuite();
    const operations = collection.operations.map(({ name }) => name);
    this.#labelOptions ??= { operations, rulesUrl: this.#settings.rulesUrl, target: target.name };
    return this.#labelOptions;
  }
}

function read<T>({ attachments }: TestResult, name: string): T | undefined {
  const body = attachments.find((attachment) => attachment.name === name)?.body;
  return body === undefined ? undefined : (JSON.parse(body.toString()) as T);
}
