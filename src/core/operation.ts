/**
 * What a request of the collection does to the server's data. `destroy` takes away what other requests need: it is sent
 * only to things that a test made for that.
 */
export type Effect = 'read' | 'write' | 'destroy';

/** How much of the response body is known: all of it, or only that there is an envelope. */
export type Evidence = 'body' | 'envelope';

/** One request of the collection. Its URL, header values and body may still hold `{{variables}}`. */
export interface Operation {
  /** `Folder / Request`, unique in the collection. */
  readonly name: string;
  readonly product: string;
  readonly title: string;
  readonly method: string;
  readonly url: string;
  /** Headers of the request itself; authorisation is kept apart, so that a probe can change it. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The `Authorization` value that the request or a folder above it asks for. */
  readonly authorization: string | undefined;
  readonly body: string | undefined;
  readonly evidence: Evidence;
  readonly effect: Effect;
  /** Path of the list in a success body, such as `['data', 'transaction']`; undefined when it returns one thing. */
  readonly list: readonly string[] | undefined;
  readonly paginated: boolean;
  readonly sandboxOnly: boolean;
  readonly tags: readonly string[];
  /** Statuses of the saved success examples. */
  readonly successStatuses: readonly number[];
  /** Where it stands, for messages: `collections/x.json: Folder / Request`. */
  readonly source: string;
}
