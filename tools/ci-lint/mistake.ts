/** Something wrong with a file of the CI. */
export interface Mistake {
  readonly file: string;
  /** From 1; undefined for the whole file. */
  readonly line?: number | undefined;
  readonly wrong: string;
}

/** A file of the CI: where it lies below the root, and its text. */
export interface CiFile {
  readonly file: string;
  readonly text: string;
}
