import type { Claims } from '../keys/jwt.ts';
import type { Environment, Tenant } from '../keys/key-ring.ts';
import type { Operation } from '../operations/operation.ts';
import type { Call } from './call.ts';

/** Where a call goes. `allow` lists the methods of a known path. */
export type Route =
  | {
      readonly kind: 'operation';
      readonly environment: Environment;
      readonly operation: Operation;
      readonly params: Params;
      readonly allow: readonly string[];
    }
  | { readonly kind: 'preflight'; readonly environment: Environment; readonly allow: readonly string[] }
  | { readonly kind: 'wrong-method'; readonly environment: Environment; readonly allow: readonly string[] }
  | { readonly kind: 'unknown'; readonly environment: Environment };

/** Values of `{name}` segments of the path. */
export type Params = Readonly<Record<string, string>>;

/** Why a key is refused: there is none, not one of ours, a key for the widget, for the other environment … */
export type Unfit = 'missing' | 'malformed' | 'unknown' | 'kind' | 'environment' | 'expired' | 'revoked';

/** Whose call it is. `problem` is for the developer: why the key was refused. */
export type Identity =
  | { readonly ok: true; readonly jti: string; readonly environment: Environment; readonly tenant: Tenant }
  | {
      readonly ok: false;
      readonly presented: boolean;
      readonly why: Unfit;
      readonly problem: string;
      /** What a key of ours says about itself, although it does not open this. */
      readonly claims?: Claims | undefined;
    };

/** One rate-limit window of one bucket. */
export interface RateWindow {
  /** Calls counted, the present one included once it has been counted. */
  used: number;
  readonly limit: number;
  /** Its length in seconds. */
  readonly seconds: number;
  /** UNIX seconds at which the window ends. */
  readonly reset: number;
}

/** What the pipeline knows about a call; later steps fill in more. Hooks read it. */
export interface Context {
  readonly call: Call;
  /** Milliseconds by the mock's clock when the call was complete. */
  readonly now: number;
  readonly route: Route;
  readonly identity: Identity;
  readonly window: RateWindow;
  readonly limited: boolean;
  /** Per mock and fault: state that outlives a call. */
  memo<T>(key: string, initial: () => T): T;
}

/** The operation of a call, if its path and method name one. */
export function operationOf(context: Context): Operation | undefined {
  return context.route.kind === 'operation' ? context.route.operation : undefined;
}
