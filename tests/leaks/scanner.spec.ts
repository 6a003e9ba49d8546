import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { aCanary } from './support/canary.ts';
import { LeakScanner } from './support/leak-scanner.ts';
import { unzip } from './support/unzip.ts';
import { zip } from './support/zip.ts';

const { jwt, opaque, secrets } = aCanary();
const scanner = new LeakScanner(secrets);
const [, payload = '', signature = ''] = jwt.split('.');

/** What the scanner says of some bytes: names of the secrets. */
function found(bytes: Buffer | string): string[] {
  const { leaks } = scanner.bytes(Buffer.from(bytes), 'planted');
  return [...new Set(leaks.map(({ secret }) => secret))];
}

const base64 = (text: string, offset = 0): string => Buffer.from('?'.repeat(offset) + text).toString('base64');
const everyCharacter = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.charCodeAt(0))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** Every form in which a key may travel. */
const forms: Readonly<Record<string, (key: string) => string>> = {
  'as it is': (key) => key,
  'as a bearer': (key) => `Authorization: Bearer ${key}`,
  'URL-encoded': (key) => `?token=${encodeURIComponent(key)}`,
  'URL-encoded in lower case': (key) => encodeURIComponent(key).replaceAll(/%../g, (code) => code.toLowerCase()),
  'URL-encoded, each character of it': (key) => everyCharacter(key, (code) => `%${hex(code, 2)}`),
  'in base64': (key) => base64(key),
  'in base64, one byte further': (key) => base64(key, 1),
  'in base64, two bytes further': (key) => base64(key, 2),
  'in base64 with other text around it': (key) => base64(`user:${key}:password`),
  'in base64url': (key) => Buffer.from(`u${key}`).toString('base64url'),
  'in base64 twice': (key) => base64(base64(key)),
  'in base64 in lines': (key) => (base64(`${'x'.repeat(70)}${key}`).match(/.{1,76}/g) ?? []).join('\r\n'),
  'in a JSON string': (key) => JSON.stringify({ key }),
  'in JSON in JSON': (key) => JSON.stringify({ text: JSON.stringify({ key }) }),
  'in JSON as PHP writes it': (key) => JSON.stringify({ key }).replaceAll('/', String.raw`\/`),
  'in JSON, each character escaped': (key) => everyCharacter(key, (code) => String.raw`\u` + hex(code, 4)),
  'in HTML': (key) => key.replaceAll(/["&'<>/=+\\]/g, (character) => `&#x${hex(character.charCodeAt(0), 2)};`),
  'in HTML, by names': (key) => key.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  'without its last third': (key) => `${key.slice(0, Math.floor((key.length * 2) / 3))}…`,
  'without its first third': (key) => `…${key.slice(Math.floor(key.length / 3))}`,
};

for (const [form, write] of Object.entries(forms)) {
  test(`a key ${form} is found`, () => {
    expect(found(`before ${write(jwt)} after`)).toEqual(['the JWT']);
    expect(found(`before ${write(opaque)} after`)).toEqual(['the opaque key']);
  });
}

for (const [segment, text] of Object.entries({ payload, signature })) {
  test(`the ${segment} of a JWT alone is found, in base64 too`, () => {
    for (const written of [text, base64(text), base64(text, 1), base64(text, 2)])
      expect(found(written)).toEqual(['the JWT']);
  });
}

const plain = Buffer.from(JSON.stringify({ key: jwt }));
const archive = zip({ 'empty.txt': Buffer.alloc(0), 'folder/trace.json': plain });

/** Everything that reports pack things into. */
const containers: Readonly<Record<string, Buffer | string>> = {
  'a ZIP archive': archive,
  'a ZIP archive that only stores': zip({ 'trace.json': plain }, 'stored'),
  'a ZIP archive in a ZIP archive': zip({ 'blob/report.zip': archive }),
  gzip: gzipSync(plain),
  'gzip that breaks off': gzipSync(plain).subarray(0, -8),
  zlib: deflateSync(plain),
  'a data URI of HTML': `<a href="data:text/plain;base64,${plain.toString('base64')}">`,
  'a ZIP archive in a data URI': `<script>window.report = "data:application/zip;base64,${zip({ a: archive }).toString('base64')}"`,
  'base64 of gzip in JSON': JSON.stringify({ body: gzipSync(plain).toString('base64') }),
  'base64 of HTML with base64 in it': base64(
    `<script>data["x"]='${base64(`<p>${base64(plain.toString())}</p>`)}'</script>`,
  ),
};

for (const [container, bytes] of Object.entries(containers)) {
  test(`a key in ${container} is found`, () => {
    expect(found(bytes)).toEqual(['the JWT']);
  });
}

test('a folder is looked through, file names and all, and each leak says where it is', () => {
  const folder = test.info().outputPath('reports');
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  writeFileSync(join(folder, 'clean.txt'), 'nothing');
  writeFileSync(join(folder, 'deep', 'er', 'blob.zip'), archive);
  writeFileSync(join(folder, 'deep', `${payload}.txt`), '');
  const { leaks, looked } = scanner.folder(folder);
  expect([...new Set(leaks.map(({ where }) => where))].sort()).toEqual([
    'deep/er/blob.zip > folder/trace.json',
    `deep/${payload}.txt (its name)`,
  ]);
  expect([...looked].sort()).toEqual(
    [
      'clean.txt',
      `deep/${payload}.txt`,
      'deep/er/blob.zip',
      ...['empty.txt', 'folder/trace.json'].map((name) => `deep/er/blob.zip > ${name}`),
    ].sort(),
  );
});

test('nothing is found where there is nothing: masks, another key, the first segment of a JWT', () => {
  const [header = ''] = jwt.split('.');
  const other = aCanary();
  const clean = JSON.stringify({ masked: 'Bearer •••', header, other: [other.jwt, other.opaque] });
  for (const text of [clean, base64(clean), gzipSync(clean), zip({ clean: Buffer.from(clean) })]) {
    expect(found(text)).toEqual([]);
  }
});

test('an archive that looks as if there were escapes in it is sound', () => {
  const bytes = zip({ '%50%4b': Buffer.from(String.raw`\u0050 ${jwt}`) }, 'stored');
  expect(found(bytes)).toEqual(['the JWT']);
});

test('an archive that cannot be unpacked is an error, and not clean', () => {
  expect(() => unzip(archive.subarray(0, -30))).toThrow('a ZIP archive that cannot be read: it breaks off');
  const cut = Buffer.concat([archive.subarray(0, 40), archive.subarray(-200)]);
  expect(() => scanner.bytes(cut, 'cut')).toThrow('a ZIP archive');
  const unknown = Buffer.from(zip({ 'a.txt': deflateRawSync('a') }, 'stored'));
  unknown.writeUInt16LE(99, unknown.indexOf('PK\u0001\u0002') + 10);
  expect(() => unzip(unknown)).toThrow('a.txt is packed in an unknown way');
});
