import type { Exchange } from '../core/exchange.ts';
import { mergeNullFields, type NullField } from '../core/null-field.ts';
import { Unchecked, type Observation } from '../core/rule.ts';
import { countNullFields } from '../rules/null-fields.ts';
import { schemaFindings } from '../rules/schema-findings.ts';
import type { Session } from './session.ts';

/** Counts how the fields that may be null were seen in a test. */
export class Nulls {
  readonly #session: Session;
  readonly #seen: NullField[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  /** Adds what an answer shows. @returns the first null that stands where none may. */
  count(exchange: Exchange): Observation | undefined {
    const { context } = this.#session;
    this.#seen.push(...countNullFields(exchange, context.schemas.nullableFields(exchange.operation)));
    try {
      return schemaFindings(exchange, context, 'data')?.find((finding) => finding.received === 'null');
    } catch (error) {
      // That there is no usable schema, the rules on schemas have said.
      if (error instanceof Unchecked) return undefined;
      throw error;
    }
  }

  take(): NullField[] {
    return mergeNullFields(this.#seen);
  }
}
