import { loadEnvironment, type EnvironmentFile } from './load-environment.ts';
import { overlay } from './overlay.ts';
import { setting } from './setting.ts';
import { secretsOf } from './target.ts';

/**
 * The secrets that a run may know: of its environment file, of `.env` and of the process environment. It never throws,
 * because it is asked for when something else went wrong.
 * @param path of the environment file.
 */
export function knownSecrets(path: string): string[] {
  const file = readOrNothing(path);
  const webhook = setting('HEALTH_WEBHOOK_URL');
  return [
    ...secretsOf({ values: overlay(file), secretNames: file.secretNames }),
    ...(webhook === undefined ? [] : [webhook]),
  ];
}

function readOrNothing(path: string): EnvironmentFile {
  try {
    return loadEnvironment(path);
  } catch {
    return { path, name: path, values: new Map(), secretNames: new Set() };
  }
}
