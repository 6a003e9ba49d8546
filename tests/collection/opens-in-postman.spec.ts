import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { contract } from '../../contract.config.ts';
import { toPointer } from '../../src/core/json-pointer.ts';

/** What is used of Postman's own reader of collections and environments, which newman brings. */
interface PostmanSdk {
  readonly Collection: new (json: unknown) => {
    toJSON(): unknown;
    forEachItem(each: (item: PostmanItem) => void): void;
  };
  readonly VariableScope: new (json: unknown) => { toJSON(): unknown };
}
interface PostmanItem {
  readonly name: string;
  readonly request: { readonly url: { toString(): string } };
  getAuth(): { readonly type: string; parameters(): { get(name: string): unknown } } | undefined;
}
interface PostmanEnvironment {
  readonly name: string;
  readonly values: readonly {
    readonly key: string;
    readonly value: string;
    readonly type: string;
    readonly enabled: boolean;
  }[];
}
const sdk = createRequire(import.meta.resolve('newman'))('postman-collection') as PostmanSdk;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Members = Readonly<Record<string, Json>>;

/** The places of `before` that are not the same in `after`; that something is added is no loss. */
function lost(before: Json, after: Json | undefined, path: readonly (string | number)[] = []): string[] {
  const place = toPointer(path);
  if (typeof before !== 'object' || before === null) return before === after ? [] : [place];
  if (typeof after !== 'object' || after === null || Array.isArray(before) !== Array.isArray(after)) return [place];
  return Object.entries(before).flatMap(([name, value]) => {
    const found = (after as Members)[name];
    const same = name === 'description' ? plain(found, 'content') : name === 'version' ? plain(found, 'raw') : found;
    return lost(value, same, [...path, name]);
  });
}

/** The SDK keeps a text with its media type, and a version with its parts. */
function plain(value: Json | undefined, part: 'content' | 'raw'): Json | undefined {
  return typeof value === 'object' && value !== null && part in value ? (value as Members)[part] : value;
}

function read(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

/** As text and back: what an export of Postman would be. */
function exported(loaded: { toJSON(): unknown }): Json {
  return JSON.parse(JSON.stringify(loaded.toJSON())) as Json;
}

test('the collection loses nothing in Postman: folders, requests, bodies, scripts and saved examples come back', () => {
  const before = read(contract.collection);
  const places = lost(before, exported(new sdk.Collection(before)));
  // The address is kept in its parts and put together again; the language of an example's body is kept elsewhere.
  const other = places.filter((place) => !/\/url\/raw$|\/_postman_previewlanguage$/.test(place));
  expect(other).toEqual([]);
});

test('each request has in Postman the address that it has in the file, and the bearer token of the environment', () => {
  const seen: string[] = [];
  new sdk.Collection(read(contract.collection)).forEachItem((item) => {
    const auth = item.getAuth();
    seen.push(`${item.request.url.toString()} ${auth?.type ?? 'none'} ${String(auth?.parameters().get('token'))}`);
  });
  const raws = [...requestsOf(read(contract.collection))].map((raw) => `${raw} bearer {{bearerToken}}`);
  expect(raws.length).toBeGreaterThan(100);
  expect(seen).toEqual(raws);
});

function* requestsOf(node: Json): Generator<string> {
  const { item, request } = node as { item?: Json[]; request?: { url: { raw: string } } };
  if (request !== undefined) yield request.url.raw;
  for (const child of item ?? []) yield* requestsOf(child);
}

for (const file of readdirSync('environments').filter((name) => name.endsWith('.json'))) {
  test(`Postman reads ${file}: every variable with its value, and none as something else than text or a secret`, () => {
    const before = read(`environments/${file}`) as unknown as PostmanEnvironment;
    const after = exported(new sdk.VariableScope(before)) as unknown as PostmanEnvironment;
    expect(after.name).toBe(before.name);
    expect(after.values.map(({ key, value }) => [key, value])).toEqual(
      before.values.map(({ key, value }) => [key, value]),
    );
    for (const { key, type, enabled } of before.values) {
      expect(['default', 'secret'], key).toContain(type);
      expect(enabled, key).toBe(true);
    }
  });
}
