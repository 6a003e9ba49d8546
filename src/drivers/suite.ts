import { contract } from '../../contract.config.ts';
import type { Collection } from '../collection/load-collection.ts';
import { loadCollection } from '../collection/load-collection.ts';
import type { Contract } from '../core/contract.ts';
import type { Operation } from '../core/operation.ts';
import { Problem } from '../core/problem.ts';
import type { Target } from '../environment/target.ts';
import { loadTarget } from '../environment/target.ts';
import { SchemaBook } from '../schema/schema-book.ts';
import { baselinePath, loadBaseline, type Baseline } from './drift/baseline.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';

/** Everything that a run is made from, as the files on disk have it. */
export interface Suite {
  readonly options: Options;
  readonly contract: Contract;
  readonly collection: Collection;
  readonly target: Target;
  readonly schemas: SchemaBook;
  /** What answers of the target looked like before; undefined when nobody recorded that. */
  readonly baseline?: Baseline | undefined;
  /** The operations that were asked for and can be sent to the target. */
  readonly operations: readonly Operation[];
}

let loaded: Suite | undefined;

/**
 * Loads collection, environment and schemas, once per process.
 * @throws {Problem} when a file is broken, or the filters leave nothing.
 */
export function loadSuite(): Suite {
  loaded ??= load(readOptions());
  return loaded;
}

function load(options: Options): Suite {
  const collection = loadCollection(options.collection ?? contract.collection);
  const target = loadTarget(options.environment);
  const guarded = target.kind === 'production' && target.controlUrl === undefined;
  if (guarded && !options.allowProduction) {
    throw new Problem(
      'Production is not tested unless you say so',
      `${target.path}: ${target.baseUrl} is a production address`,
      'add --allow-production; even then nothing is written and the limit is not used up',
    );
  }
  const operations = collection.operations.filter((operation) => wanted(operation, options));
  if (operations.length === 0) {
    throw new Problem(
      'No operation is left to check',
      `operation: ${options.operations.join(', ') || 'any'}; tag: ${options.tags.join(', ') || 'any'}`,
      'widen --operation or --tag; names are those of the collection, such as "Banks / List banks"',
    );
  }
  return {
    options,
    contract,
    collection,
    target,
    schemas: new SchemaBook(options.schemas ?? contract.schemas),
    baseline: baselineOf(options, target.name),
    operations,
  };
}

/** @throws {Problem} when there is none, and the run is to be strict about it. */
function baselineOf(options: Options, target: string): Baseline | undefined {
  if (options.record !== undefined) return undefined;
  const baseline = loadBaseline(options.baseline, target);
  if (baseline !== undefined || !options.strict) return baseline;
  throw new Problem(
    'There is no baseline to be strict about',
    `${baselinePath(target)}: no such file`,
    'record it with "npm run contract -- baseline", name another with --baseline, or leave out --strict',
  );
}

function wanted(operation: Operation, { operations, tags }: Options): boolean {
  const name = operation.name.toLowerCase();
  const byName = operations.length === 0 || operations.some((part) => name.includes(part));
  return byName && (tags.length === 0 || tags.some((tag) => operation.tags.includes(tag)));
}

/**
 * Whether an operation may be sent to the target at all; if not, why.
 * @param toOwn it is aimed at something that the test itself made.
 */
export function forbidden(operation: Operation, target: Target, toOwn: boolean): string | undefined {
  if (operation.effect === 'destroy' && !toOwn)
    return 'it takes away what other requests need; the state tests make something for it';
  if (target.kind !== 'production') return undefined;
  if (operation.sandboxOnly) return 'this operation exists in the sandbox only';
  if (operation.effect !== 'read' && target.controlUrl === undefined) return 'it writes, and the target is production';
  return undefined;
}
