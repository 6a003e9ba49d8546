/**
 * Something that stops the suite before it can judge: a broken file, a missing key, a server that is down.
 * The title is fixed for each kind; the detail names file and place; the remedy says what to do.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;

  constructor(title: string, detail: string, remedy: string) {
    super(`${title}\n  ${detail}\n  → ${remedy}`);
    this.title = title;
    this.detail = detail;
    this.remedy = remedy;
  }
}
