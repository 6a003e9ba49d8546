import type { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const timestamp =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Formats of the schemas. `date-time` is our own: ajv-formats accepts a space for the T, and RFC 3339 times without
 * a zone would mean another moment on each reader's machine.
 */
export function registerFormats(ajv: Ajv2020): void {
  addFormats.default(ajv, ['uri', 'email']);
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isTimestamp);
}

export function isTimestamp(text: string): boolean {
  const date = timestamp.exec(text)?.[1];
  return date !== undefined && isDay(date);
}

/** `YYYY-MM-DD` of the calendar: 2023-02-30 is none. */
export function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  if (year === undefined) return false;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return instant.getUTCMonth() === Number(month) - 1 && instant.getUTCDate() === Number(date);
}
