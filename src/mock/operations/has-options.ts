import type { RecordRow } from '../world/rows.ts';
import type { Scalar } from './params.ts';

/** Whether a record's widget options contain all of these. */
export function hasOptions(record: RecordRow, options: Readonly<Record<string, Scalar>>): boolean {
  return Object.entries(options).every(
    ([name, value]) => Object.hasOwn(record.options, name) && record.options[name] === value,
  );
}
