import { writeFileSync } from 'node:fs';
import { curlLine } from '../../core/curl.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { RuleInfo } from '../../core/rule.ts';
import * as promises from '../../rules/promises/drift.ts';
import { loadSuite, type Suite } from '../suite.ts';
import { compare, unseen, type Drift, type Expected } from './compare.ts';
import type { Shape } from './shape.ts';
import { packAll, Shapes, type PackedShapes } from './shapes.ts';

const againstBaseline = [
  promises.fieldsAsBefore,
  promises.typesAsBefore,
  promises.wordsAsBefore,
  promises.nullsAsBefore,
];

/** Compares what answers look like with the schemas, and with the baseline of the target where there is one. */
export class DriftCheck {
  readonly #suite: Suite;
  readonly #operations: ReadonlyMap<string, Suite['operations'][number]>;
  readonly #shapes = new Shapes();
  /** One answer serves many tests; it is looked at once. */
  readonly #seen = new WeakSet<Exchange>();

  constructor(suite: Suite) {
    this.#suite = suite;
    this.#operations = new Map(suite.collection.operations.map((operation) => [operation.name, operation]));
  }

  /** Judges what a test sent. @returns what the whole run is put together from, where somebody needs that. */
  judge(exchanges: readonly Exchange[], ledger: Ledger): PackedShapes | undefined {
    for (const exchange of exchanges) {
      if (this.#seen.has(exchange)) continue;
      this.#seen.add(exchange);
      this.#shapes.add(exchange, this.#operations.get(exchange.operation));
    }
    const shapes = this.#shapes.take();
    for (const [operation, shape] of shapes)
      this.#judge(operation, compare(shape, expectedOf(this.#suite, operation)), ledger);
    const { baseline, options } = this.#suite;
    return baseline === undefined && options.record === undefined ? undefined : packAll(shapes);
  }

  #judge(operation: string, found: readonly Drift[], ledger: Ledger): void {
    const { known, baseline } = expectedOf(this.#suite, operation);
    const judged = [
      ...(known === undefined ? [] : [promises.knownFieldsOnly]),
      ...(baseline === undefined ? [] : againstBaseline),
    ];
    for (const rule of judged) if (!found.some((drift) => drift.rule === rule)) ledger.pass(rule, operation);
    if (this.#suite.baseline !== undefined && baseline === undefined) {
      ledger.skipped(promises.fieldsAsBefore, operation, `${this.#suite.baseline.path} does not know this operation`);
    }
    for (const drift of found) writeDown(this.#suite, operation, drift, ledger);
  }
}

/** Ends a run: judges what no answer showed any more, or keeps what was seen for the baseline. */
export function judgeRun(shapes: ReadonlyMap<string, Shape>, ledger: Ledger): void {
  // Without shapes nothing began, or there is no baseline.
  if (shapes.size === 0) return;
  const suite = loadSuite();
  const { record } = suite.options;
  if (record !== undefined) writeFileSync(record, JSON.stringify(packAll(shapes)));
  for (const [operation, shape] of shapes) {
    for (const drift of unseen(shape, expectedOf(suite, operation))) writeDown(suite, operation, drift, ledger);
  }
}

function expectedOf({ schemas, baseline }: Suite, operation: string): Expected {
  return { known: schemas.knownFields(operation), baseline: baseline?.operations.get(operation) };
}

function writeDown({ options }: Suite, operation: string, drift: Drift, ledger: Ledger): void {
  const { rule, observation, exchange } = drift;
  const curl = exchange === undefined ? '' : curlLine(exchange.request);
  ledger.violation(options.strict ? firm(rule) : rule, operation, observation, curl, exchange?.id ?? '');
}

/** A promise that was advice, and is asked for now. */
function firm({ advisory: _, ...rule }: RuleInfo): RuleInfo {
  return rule;
}
