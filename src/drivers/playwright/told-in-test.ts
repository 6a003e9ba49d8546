import { Ledger, type LedgerPage } from '../../core/ledger.ts';
import type { TestBooks } from './test-books.ts';

/**
 * All that a test looked at, whoever sent the requests: its books, and what the answers from memory showed. For what is
 * told of single tests; the figures of a run count the books alone.
 */
export function toldInTest({ page, again }: Pick<TestBooks, 'page' | 'again'>): LedgerPage {
  const told = new Ledger();
  told.addPacked(page);
  told.addPacked(again);
  return told.page();
}
