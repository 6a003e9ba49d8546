import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { syntaxErrorPlace } from './json-syntax.ts';
import { Problem } from './problem.ts';

const mostNamed = 6;

/**
 * Reads a JSON file.
 * @throws {Problem} when it is missing or no JSON, with file, line and column.
 */
export function readJson(path: string, whatItIs: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : String(code);
    throw new Problem(`The ${whatItIs} cannot be read`, `${path}: ${reason}`, `check the path${beside(path)}`);
  }
  if (/^(\u00ff\u00fe|\u00fe\u00ff)/.test(bytes.toString('latin1', 0, 2))) {
    throw new Problem(`The ${whatItIs} is not valid JSON`, `${path}: it is UTF-16`, 'save it as UTF-8');
  }
  // Editors of Windows begin a file with a byte order mark.
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') {
    throw new Problem(`The ${whatItIs} is not valid JSON`, `${path}: it is empty`, 'export it again, or restore it');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes what stands around the place, and that may be a key.
    const message = (error as Error).message.replace(
      /, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s,
      ' is not valid JSON',
    );
    const place = syntaxErrorPlace(text);
    throw new Problem(
      `The ${whatItIs} is not valid JSON`,
      `${path}:${place.line}:${place.column}: ${message.replaceAll(/\s+/g, ' ')}`,
      'mend the syntax at that place',
    );
  }
}

/** The files that may have been meant; whoever misspells the name of a target sees which there are. */
function beside(path: string): string {
  try {
    const names = readdirSync(dirname(path)).filter((name) => endingOf(name) === endingOf(path));
    return names.length > 0 && names.length <= mostNamed ? `; that folder holds ${names.join(', ')}` : '';
  } catch {
    return '; that folder does not exist';
  }
}

/** `.postman_environment.json` */
function endingOf(path: string): string {
  return basename(path).replace(/^[^.]*/, '');
}
