import { expect, test } from '@playwright/test';
import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { Capture, keyLabel } from '../../src/client/capture.ts';
import type { HeaderList } from '../../src/core/http.ts';
import { Redactor } from '../../src/core/redactor.ts';
import { bodyOf } from '../../src/rules/body.ts';
import { anExchange } from '../support/an-exchange.ts';
import { aPlan, okay, test as wire } from '../support/raw-server.ts';

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const payload = encode({ sub: 'the-company', exp: 4_102_444_800 });
const signature = 'c2lnbmF0dXJlLW9mLXRoZS1rZXk-_x';
const key = `${encode({ alg: 'HS256' })}.${payload}.${signature}`;
const password = 'p&ss w/rd+é?';
const capture = new Capture([password]);

const base64 = (before: string): string => Buffer.from(`${before}${key}:x`).toString('base64');

const escaped = (text: string): string =>
  Array.from(text, (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** How a secret may come back, and a part of it that must not be left. */
const forms: Readonly<Record<string, { sent: string; secret: string }>> = {
  'as it is': { sent: key, secret: payload },
  'its payload alone': { sent: `claims ${payload}`, secret: payload },
  'its signature alone': { sent: `sig=${signature}`, secret: signature },
  'in base64': { sent: base64(''), secret: base64('').slice(8, 60) },
  'in base64, one byte further': { sent: base64('u'), secret: base64('u').slice(8, 60) },
  'in base64, two bytes further': { sent: base64('u:'), secret: base64('u:').slice(8, 60) },
  'in base64url': { sent: Buffer.from(key).toString('base64url'), secret: base64('').slice(8, 60) },
  'in JSON escapes': { sent: escaped(payload), secret: escaped(payload).slice(0, 60) },
  'twice URL-encoded': {
    sent: `%2520${escaped(key).replaceAll(String.raw`\u00`, '%25')}`,
    secret: escaped(payload)
      .replaceAll(String.raw`\u00`, '%25')
      .slice(0, 60),
  },
  'in HTML': {
    sent: key.replaceAll('.', '&#46;').replaceAll('e', '&#x65;'),
    secret: payload.replaceAll('e', '&#x65;'),
  },
  'cut off with dots': { sent: `${signature.slice(0, -3)}…`, secret: signature.slice(0, -3) },
  'another secret, URL-encoded': { sent: encodeURIComponent(password), secret: encodeURIComponent(password) },
  'another secret, as it is': { sent: password, secret: password },
};

const plan = aPlan('http://api.test/', { headers: [['Authorization', `Bearer ${key}`]] });
const answer = (body: string | Buffer, headers: HeaderList = [], statusText = 'OK') =>
  capture.response(plan, key, { status: 200, statusText, httpVersion: '1.1', headers, body: Buffer.from(body) });

for (const [name, { sent, secret }] of Object.entries(forms)) {
  test(`a secret that comes back ${name} is masked and reported, wherever it stands`, () => {
    const inBody = answer(JSON.stringify({ error: `<${sent}>` }));
    expect(inBody.secretsIn).toEqual(['body']);
    expect(Buffer.from(inBody.body).toString()).not.toContain(secret);
    expect(JSON.parse(Buffer.from(inBody.body).toString())).toEqual({ error: expect.stringContaining('•••') });

    const inHeader = answer('{}', [
      ['X-Debug', `<${sent}>`],
      ['X-Other', 'kept'],
    ]);
    expect(inHeader.secretsIn).toEqual(['header X-Debug']);
    expect(JSON.stringify(inHeader.headers)).not.toContain(secret);
    expect(inHeader.headers[1]).toEqual(['X-Other', 'kept']);

    const inStatus = answer('{}', [], sent);
    expect(inStatus).toMatchObject({ secretsIn: ['status line'], statusText: expect.stringContaining('•••') });
    expect(inStatus.statusText).not.toContain(secret);
  });

  test(`a secret that is sent ${name} is masked in URL, headers and body of the request`, () => {
    const url = `http://api.test/?token=${encodeURIComponent(sent)}`;
    const stored = capture.request({ ...plan, url, headers: [...plan.headers, ['Cookie', sent]], body: sent }, key);
    expect(JSON.stringify(stored)).not.toContain(secret);
    const bytes = capture.request({ ...plan, body: Buffer.from(sent) }, key);
    expect(bytes.body).not.toContain(secret);
  });
}

test('a secret that holds what looks like escapes is masked in any writing', () => {
  const odd = String.raw`Zm9vYmFy"&'<>\/\u0041%41&amp;\nYmFyZm9vYmFyZm9v`;
  const redactor = new Redactor([odd]);
  for (const text of [odd, JSON.stringify(odd), JSON.stringify(JSON.stringify(odd)), encodeURIComponent(odd)]) {
    expect(redactor.finds(`<${text}>`), text).toBe(true);
    expect(redactor.redact(`<${text}>`), text).toMatch(/^<[\\"]*•••[\\"]*>$/);
  }
});

test('a secret in a compressed body is masked, and the body stays compressed', () => {
  const headers = [['Content-Encoding', 'gzip']] as const;
  const { body, secretsIn } = answer(gzipSync(JSON.stringify({ error: key })), headers);
  expect(secretsIn).toEqual(['body']);
  const exchange = anExchange({ body, headers: { 'Content-Encoding': 'gzip' } });
  expect(bodyOf(exchange)?.json).toEqual({ error: '•••' });
});

test('a secret in a body that breaks off is masked, compressed or not, and the body stays broken', () => {
  const cut = answer(`{"error":"${key.slice(0, -4)}`);
  expect(cut.secretsIn).toEqual(['body']);
  expect(Buffer.from(cut.body).toString()).toBe('{"error":"•••');
  const packed = gzipSync(JSON.stringify({ error: `${key} is wrong` }));
  const headers = [['Content-Encoding', 'gzip']] as const;
  const { body, secretsIn } = answer(packed.subarray(0, -9), headers);
  expect(secretsIn).toEqual(['body']);
  expect(Buffer.from(body).toString()).toContain('{"error":"•••');
  expect(bodyOf(anExchange({ body, headers: { 'Content-Encoding': 'gzip' } }))?.undecodable).toBe(true);
});

test('a secret behind several content codings, and one in the name of a header, is masked', () => {
  const twice = answer(deflateSync(gzipSync(JSON.stringify({ error: key }))), [['Content-Encoding', 'gzip, deflate']]);
  expect(twice.secretsIn).toEqual(['body']);
  expect(gunzipSync(inflateSync(twice.body)).toString()).toBe('{"error":"•••"}');
  const named = answer('{}', [[`X-${key}`, '1']]);
  expect(named).toMatchObject({ headers: [['X-•••', '1']], secretsIn: ['header X-•••'] });
});

test('a body without a secret is kept byte for byte, even when it is not what its coding says', () => {
  const bytes = Buffer.from([0xff, 0x00, 0x7b]);
  expect(answer(bytes).body).toEqual(bytes);
  expect(answer(bytes, [['Content-Encoding', 'gzip']]).body).toEqual(bytes);
});

test('whatever is sent as a credential is masked, a wrong or malformed one too', () => {
  const stored = (value: string): string | undefined =>
    capture.request(aPlan('http://api.test/', { headers: [['authorization', value]] }), '').headers[0]?.[1];
  expect(stored('Bearer not-a-key')).toBe('Bearer •••');
  expect(stored('Basic dXNlcjpwYXNz')).toBe('Basic •••');
  expect(stored('justatoken')).toBe('•••');
  expect(stored('')).toBe('');
});

test('the label of a key is the same for the same key, and empty where there is none or two', () => {
  const labels = ['Bearer a-key', 'bearer  a-key', 'Bearer another', 'Basic a-key', ''].map((value) =>
    keyLabel([['Authorization', value]]),
  );
  expect(labels[0]).toMatch(/^[0-9a-f]{12}$/);
  expect(labels[1]).toBe(labels[0]);
  expect(labels[2]).not.toBe(labels[0]);
  expect(labels.slice(3)).toEqual(['', '']);
  expect(
    keyLabel([
      ['Authorization', 'Bearer a'],
      ['authorization', 'Bearer b'],
    ]),
  ).toBe('');
});

wire('a key that the server echoes never enters the exchange', async ({ serve, sender }) => {
  const url = await serve(okay(JSON.stringify({ message: `Bearer ${key} is wrong` }), [`X-Key: ${key}`]));
  const exchange = await sender.send({ ...plan, url: `${url}/?key=${key}` }, key);
  expect(exchange.response?.secretsIn).toEqual(['body', 'header X-Key']);
  const text = JSON.stringify({ ...exchange, body: Buffer.from(exchange.response?.body ?? []).toString() });
  for (const secret of [payload, signature]) expect(text).not.toContain(secret);
});
