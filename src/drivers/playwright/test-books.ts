import type { TestInfo } from '@playwright/test';
import type { TestResult } from '@playwright/test/reporter';
import type { TakenBooks } from '../books.ts';
import type { PackedShapes } from '../drift/shapes.ts';

/** Name under which the books of a test travel to the reporters. */
export const booksAttachment = 'contract-books';

/** Name under which the counts of null fields travel. */
export const nullsAttachment = 'contract-null-fields';

/** What the worker of a test knows of it at its end. */
export interface TestBooks extends TakenBooks {
  /** What answers look like; undefined where nobody compares. */
  readonly shapes?: PackedShapes | undefined;
}

/** All in one attachment: each is a message to the process of the reporters. */
export function attachBooks(testInfo: TestInfo, books: TestBooks): void {
  attachQuietly(testInfo, booksAttachment, books);
}

/** Attaches data for our own reporters. Unlike `testInfo.attach` it makes no step, which every test would pay for. */
export function attachQuietly(testInfo: TestInfo, name: string, data: unknown): void {
  testInfo.attachments.push({ name, contentType: 'application/json', body: Buffer.from(JSON.stringify(data)) });
}

const read = new WeakMap<TestResult, TestBooks>();

/** The books of a test, read once for all reporters until one closes them; undefined when it ended without them. */
export function booksOf(result: TestResult): TestBooks | undefined {
  const known = read.get(result);
  if (known !== undefined) return known;
  const body = result.attachments.find(({ name }) => name === booksAttachment)?.body;
  if (body === undefined) return undefined;
  const books = JSON.parse(body.toString()) as TestBooks;
  read.set(result, books);
  return books;
}

/** Playwright keeps the result of each test to the end of the run: without its books, which would add up. */
export function closeBooks(result: TestResult): void {
  const own: readonly string[] = [booksAttachment, nullsAttachment];
  result.attachments.splice(0, Infinity, ...result.attachments.filter(({ name }) => !own.includes(name)));
  read.delete(result);
}
