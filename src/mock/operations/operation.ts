import type { SuccessBodies } from '../generated/success-bodies.ts';
import type { Answer, AnswerOf } from '../pipeline/answer.ts';
import type { Webhook } from '../bodies/to-webhook.ts';
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
  deliver(url: string, bodies: readonly Webhook[]): void;
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

/** `Product / Name`, as in the collection. */
type OperationName = keyof SuccessBodies;
type Product = OperationName extends infer Name ? (Name extends `${infer Folder} / ${string}` ? Folder : never) : never;
type NameIn<P extends Product> = OperationName extends infer Name
  ? Name extends `${P} / ${infer Title}`
    ? Title
    : never
  : never;
/** What satisfies the success bodies of all these operations at once; of one, in most cases. */
type BodyOf<P extends Product, Name extends string> = (
  Name extends string ? (body: SuccessBodies[`${P} / ${Name}` & OperationName]) => void : never
) extends (body: infer Body) => void
  ? Body
  : never;

interface Definition<P extends Product, Name extends NameIn<P>, Params extends ParamTable> {
  readonly name: Name;
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly aliases?: readonly string[];
  readonly sandboxOnly?: boolean;
  readonly arrayBody?: boolean;
  readonly params: Params;
  run(args: ArgsOf<Params>, scene: Scene): AnswerOf<BodyOf<P, Name>>;
}

/**
 * Collects the operations of one product. The arguments of each `run` are typed by its own parameter table, what it answers
 * by the schema of the operation's success body.
 */
export function product<const P extends Product>(
  name: P,
): {
  add<const Name extends NameIn<P>, Params extends ParamTable>(definition: Definition<P, Name, Params>): void;
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
