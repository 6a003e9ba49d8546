import { parse } from 'dotenv';
import { existsSync, readFileSync } from 'node:fs';

/** A value that belongs to no environment file: from the process environment, then from `.env`; undefined when empty. */
export function setting(name: string, dotenvPath = '.env'): string | undefined {
  const file = existsSync(dotenvPath) ? parse(readFileSync(dotenvPath)) : {};
  return process.env[name] || file[name] || undefined;
}
