export interface JsonFile<T = unknown> {
  readonly file: string;
  readonly text: string;
  readonly json: T;
}
