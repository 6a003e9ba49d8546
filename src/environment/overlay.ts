import { parse } from 'dotenv';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { EnvironmentFile } from './load-environment.ts';

/** Variables that an environment file need not list, so that a key can be given without touching a tracked file. */
const alwaysKnown = [
  'base_url',
  'bearerToken',
  'control_url',
  'public_key',
  'client_token',
  'expired_token',
  'other_environment_token',
  'other_tenant_token',
];

/**
 * Lays `.env` and the process environment over an environment file; the later wins.
 * `customer_id` of `sandbox.postman_environment.json` is looked for as `SANDBOX_CUSTOMER_ID`, then `CUSTOMER_ID`;
 * `bearerToken` as `SANDBOX_BEARER_TOKEN`, then `BEARER_TOKEN`, then `bearerToken`.
 */
export function overlay(
  file: EnvironmentFile,
  dotenvPath = '.env',
  processEnvironment: NodeJS.ProcessEnv = process.env,
): Map<string, string> {
  const sources = [processEnvironment, existsSync(dotenvPath) ? parse(readFileSync(dotenvPath)) : {}];
  const prefix = prefixOf(file.path);
  const values = new Map(file.values);
  for (const name of new Set([...values.keys(), ...alwaysKnown])) {
    const candidates = [
      `${prefix}_${constantCase(name)}`,
      constantCase(name),
      ...(name === 'bearerToken' ? [name] : []),
    ];
    const found = candidates.flatMap((key) => sources.map((source) => source[key])).find((value) => value);
    if (found !== undefined) values.set(name, found);
  }
  return values;
}

/** The variable that a value of an environment file is looked for as first: `SANDBOX_BEARER_TOKEN`. */
export function variableOf(path: string, name: string): string {
  return `${prefixOf(path)}_${constantCase(name)}`;
}

function prefixOf(path: string): string {
  return constantCase(basename(path).replace(/(\.postman_environment)?\.json$/, ''));
}

function constantCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
