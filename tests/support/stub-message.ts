export interface Received {
  readonly method: string;
  readonly path: string;
  /** Names in lower case, duplicates kept. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** What the stub is about to answer; header names as they go out. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export function json(status: number, value: unknown, headers: Answer['headers'] = []): Answer {
  return { status, headers: [['Content-Type', 'application/json'], ...headers], body: JSON.stringify(value) };
}
