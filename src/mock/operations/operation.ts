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
  readonly params: ParamTable;
  run(args: never, scene: Scene): Answer;
}

interface Definition<P extends ParamTable> {
  readonly name: string;
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly aliases?: readonly string[];
  readonly sandboxOnly?: boolean;
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
        ...definition,
        product: name,
        run: (args, scene) => definition.run(args, scene),
      });
    },
  };
}
