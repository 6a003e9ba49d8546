import type { Answer } from '../pipeline/answer.ts';
import type { World } from '../world/world.ts';
import type { ArgsOf, ParamTable } from './params.ts';

/** What an operation may use: the data its key opens, the time, and the base URL of its environment. */
export interface Scene {
  readonly world: World;
  /** Milliseconds by the mock's clock. */
  readonly now: number;
  /** `http://127.0.0.1:…/v2` or `…/v2/sandbox`. */
  readonly baseUrl: string;
  /** Posts JSON bodies to a URL, one after the other, after the call has been answered. Failures are nobody's concern. */
  deliver(url: string, bodies: readonly unknown[]): void;
}

/** One operation of the API as the mock serves it. */
export interface Operation {
  readonly product: string;
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below the base URL; `{name}` stands for one segment. */
  readonly path: string;
  readonly aliases: readonly string[];
  readonly sandboxOnly: boolean;
  /** The body is an array; `run` gets it as the parameter `items`. */
  readonly arrayBody: boolean;
  readonly params: ParamTable;
  run(args: never, scene: Scene): Answer;
}

interface Definition<P extends ParamTable> {
  readonly name: string;
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly aliases?: readonly string[];
  readonly sandboxOnly?: boolean;
  readonly arrayBody?: boolean;
  readonly params: P;
  run(args: ArgsOf<P>, scene: Scene): Answer;
}

/** Collects the operations of one product; the arguments of each `run` are typed by its own parameter table. */
export function product(name: string): {
  add<P extends ParamTable>(definition: Definition<P>): void;
  readonly operations: Operation[];
} {
  const operations: Operation[] = [];
  return {
    operations,
    add: (definition) => {
      operations.push({
        method: 'POST',
        aliases: [],
        sandboxOnly: false,
        arrayBody: false,
        ...definition,
        product: name,
        run: (args, scene) => definition.run(args, scene),
      });
    },
  };
}
