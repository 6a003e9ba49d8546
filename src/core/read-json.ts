import { readFileSync } from 'node:fs';
import { Problem } from './problem.ts';

/**
 * Reads a JSON file.
 * @throws {Problem} when it is missing or no JSON, with file, line and column.
 */
export function readJson(path: string, whatItIs: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : String(code);
    throw new Problem(`The ${whatItIs} cannot be read`, `${path}: ${reason}`, 'check the path');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const place = placeOf(text, message);
    throw new Problem(
      `The ${whatItIs} is not valid JSON`,
      `${path}:${place.line}:${place.column}: ${message}`,
      'mend the syntax at that place',
    );
  }
}

/** V8 names the offset of a syntax error; where it names none, the text ended too early. */
function placeOf(text: string, message: string): { line: number; column: number } {
  const position = /at position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? text.length : Number(position);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
