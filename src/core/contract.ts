import type { LatencyPromise } from './latency.ts';

/** The promises that hold for a whole API, as data. `contract.config.ts` has the values for Okra v2. */
export interface Contract {
  readonly collection: string;
  readonly schemas: string;
  readonly envelope: {
    readonly status: string;
    readonly message: string;
    readonly data: string;
    readonly success: string;
    readonly error: string;
  };
  readonly pagination: {
    readonly page: string;
    readonly limit: string;
    readonly defaultLimit: number;
    /** Name of the member that describes the page, beside the list. */
    readonly description: string;
  };
  readonly rateLimit: {
    readonly limit: number;
    readonly windowSeconds: number;
    readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
    readonly retryAfter: string;
  };
  /** Request fields and the paths, in an item of the answer, that must hold the same value. */
  readonly echoes: Readonly<Record<string, readonly string[]>>;
  /** Paths, in an item, of the date that `from` and `to` filter by; the first that exists counts. */
  readonly dateRange: { readonly from: string; readonly to: string; readonly paths: readonly string[] };
  /** Request fields that name a member of an item, and the field that holds what must stand there. */
  readonly pairs: readonly {
    readonly name: string;
    readonly value: string;
    readonly match: 'filled' | 'contains';
    /** Members of which an item fills one: where that is another than the named one, the item is of another kind. */
    readonly oneOf: readonly string[];
  }[];
  /** The members that say when a thing was made, and changed last. */
  readonly timestamps: { readonly created: string; readonly updated: string };
  /** The field that names the environment, and the values that belong to each. */
  readonly environmentField: {
    readonly name: string;
    readonly sandbox: readonly string[];
    readonly production: readonly string[];
  };
  readonly ceilings: { readonly bodyBytes: number; readonly clockSkewSeconds: number };
  /** How long answers may take. More is a warning of the health check, and no broken promise. */
  readonly latency: LatencyPromise;
  /** Lists, and the operations that show what belongs to one id of them. */
  readonly details: readonly { readonly list: string; readonly detail: string; readonly field: string }[];
  /** Things that can be made, read, listed and removed again. */
  readonly lifecycles: readonly Lifecycle[];
  /** Two places that show the same money: a factor of a hundred between them is another unit. */
  readonly sameMoney: readonly SameMoney[];
  /** Variables whose values are found in answers of the API when an environment leaves them empty, in order. */
  readonly fixtures: readonly FixtureSource[];
  /** Values that fit any server, for variables that no answer gives. */
  readonly fixtureDefaults: Readonly<Record<string, string>>;
  /** Values of the right form, for the same: a server may know such a thing, or say that there is none. */
  readonly inventedValues: Readonly<Record<string, string>>;
  /** Variables that no answer gives, so that only an environment can. */
  readonly onlyFromEnvironment: readonly string[];
}

/** Where a fixture value is found: the operation to call, and paths in its success body, `*` for any list position. */
export interface FixtureSource {
  readonly operation: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The operations that one kind of thing passes through. */
export interface Lifecycle {
  readonly create: string;
  /** Path of the new thing's id in the answer. */
  readonly id: string;
  /** The variable that carries the id in the requests of the other operations. */
  readonly variable: string;
  readonly read: string;
  readonly list: string;
  readonly remove: string | undefined;
}

export interface SameMoney {
  readonly one: MoneyPlace;
  readonly other: MoneyPlace;
}

export interface MoneyPlace {
  readonly operation: string;
  /** Path of the number in the body; a list position is written as its number, in `other` as `*` for any. */
  readonly path: string;
}
