import type { RuleInfo } from '../core/rule.ts';
import type { Check } from './check.ts';
import type { Pages, SeenPage, WalkableList } from './pages.ts';

/** What one page shows about a promise, beside other pages of the same list. */
export interface Finding {
  readonly promise: RuleInfo;
  readonly page: Pick<SeenPage, 'exchange' | 'pointer'>;
  readonly kept: boolean;
  /** Where on the page; the list itself when absent. */
  readonly pointer?: string;
  readonly expected: string;
  readonly received: string;
}

interface Seen {
  readonly check: Check;
  readonly pages: Pick<Pages, 'changedSince'>;
  readonly list: WalkableList;
}

export const whyChanged = 'the list changed while it was read: somebody else writes to it';

/**
 * Writes down what the pages of a list show together. Only where they do not fit together is the list asked whether it
 * changed in the meantime, and then nothing can be said.
 */
export async function checkTogether({ check, pages, list }: Seen, findings: readonly Finding[]): Promise<void> {
  const broken = findings.find(({ kept }) => !kept);
  if (broken !== undefined && (await pages.changedSince(list))) {
    check.skip(broken.promise, list.operation.name, whyChanged);
    return;
  }
  for (const { promise, page, kept, pointer = page.pointer, expected, received } of findings) {
    check.that(promise, page.exchange, kept, { pointer, expected, received });
  }
}
