import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Makes a folder and those above it. @throws {Error} with the reason; Node says of a read-only disk only "ENOENT". */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    let above = resolve(path);
    while (!existsSync(above)) above = dirname(above);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') accessSync(above, constants.W_OK);
    throw error;
  }
}
