import { readFileSync } from 'node:fs';
import { syntaxErrorOffset } from './json-syntax.ts';
import { Problem } from './problem.ts';

/**
 * Reads a JSON file.
 * @throws {Problem} when it is missing or no JSON, with file, line and column.
 */
export function readJson(path: string, whatItIs: string): unknown {
  let text: string;
  try {
    // Editors of Windows begin a file with a byte order mark.
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : String(code);
    throw new Problem(`The ${whatItIs} cannot be read`, `${path}: ${reason}`, 'check the path');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes what stands around the place, and that may be a key.
    const message = (error as Error).message.replace(
      /, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s,
      ' is not valid JSON',
    );
    const place = placeOf(text, syntaxErrorOffset(text));
    throw new Problem(
      `The ${whatItIs} is not valid JSON`,
      `${path}:${place.line}:${place.column}: ${message.replaceAll(/\s+/g, ' ')}`,
      'mend the syntax at that place',
    );
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
