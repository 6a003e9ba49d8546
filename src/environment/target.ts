import { Problem } from '../core/problem.ts';
import { environmentOfKey } from './key-claims.ts';
import { loadEnvironment } from './load-environment.ts';
import { overlay, variableOf } from './overlay.ts';

/** Where the suite sends to, with which values, and what is allowed there. */
export interface Target {
  /** The environment's file name without its ending: `sandbox`. */
  readonly name: string;
  readonly path: string;
  /** Without a slash at the end. Empty for the embedded mock, until it listens. */
  readonly baseUrl: string;
  readonly kind: 'sandbox' | 'production';
  /** Root of the test control protocol, where the server has one. */
  readonly controlUrl: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  /** Names of the values that the file marks as secret. */
  readonly secretNames: ReadonlySet<string>;
}

const secretName = /token|key|secret|password/i;

/**
 * Loads the environment file that a run is aimed at.
 * @throws {Problem} when the file is broken, `base_url` is no URL, there is neither a key nor a way to get one, or the
 *   key says that it is for the other environment.
 */
export function loadTarget(path: string, dotenvPath?: string): Target {
  const target = loadPlace(path, dotenvPath);
  requireKey(target);
  return target;
}

/** As `loadTarget`, and looks at no key. @throws {Problem} when the file is broken or `base_url` is no URL. */
export function loadPlace(path: string, dotenvPath?: string): Target {
  const file = loadEnvironment(path);
  const values = overlay(file, dotenvPath);
  const baseUrl = (values.get('base_url') ?? '').replace(/\/+$/, '');
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new Problem(
      'The environment has no usable base URL',
      `${path}: base_url is "${baseUrl}"`,
      'write one such as https://api.okraapi.com/v2/sandbox',
    );
  }
  const controlUrl = values.get('control_url')?.replace(/\/+$/, '') || undefined;
  const name = path.replace(/^.*[/\\]/, '').replace(/(\.postman_environment)?\.json$/, '');
  return { name, path, baseUrl, kind: kindOf(baseUrl), controlUrl, values, secretNames: file.secretNames };
}

/** @throws {Problem} when there is neither a key nor a way to get one, or it is for the other environment. */
export function requireKey({ path, kind, values, controlUrl }: Target): void {
  if (controlUrl !== undefined) return;
  const key = values.get('bearerToken') ?? '';
  if (key === '') {
    throw new Problem(
      'The bearer token is empty',
      `${path}: bearerToken has no value, and .env and the process environment give none`,
      `put ${variableOf(path, 'bearerToken')}=… into .env (see .env.example); never into the environment file`,
    );
  }
  refuseStrangeKey(path, kind, key);
}

/** The values that must never reach a report: whatever the file or its name marks as secret. */
export function secretsOf({ values, secretNames }: Pick<Target, 'values' | 'secretNames'>): string[] {
  const isSecret = (name: string): boolean => secretName.test(name) || secretNames.has(name);
  return [...values].filter(([name, value]) => isSecret(name) && value !== '').map(([, value]) => value);
}

/** The introduction gives two base URLs, told apart by the last path segment (S5). */
function kindOf(baseUrl: string): 'sandbox' | 'production' {
  return new URL(baseUrl).pathname.split('/').includes('sandbox') ? 'sandbox' : 'production';
}

/** A key for the other environment must not be tried: on production it would be an incident, in a sandbox a riddle. */
function refuseStrangeKey(path: string, kind: Target['kind'], key: string): void {
  const told = environmentOfKey(key);
  if (told === undefined || told === kind) return;
  throw new Problem(
    'The key is for another environment',
    `${path} is ${kind}, and ${variableOf(path, 'bearerToken')} (or BEARER_TOKEN) holds a key of ${told}; nothing was sent`,
    `put the key of ${kind} there, or name the environment of ${told} with --target`,
  );
}
