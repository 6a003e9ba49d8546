import { expect, test } from '@playwright/test';
import { maskExpected, maskPersonal, maskReceived } from '../../src/reporting/mask-personal.ts';

const cases: Readonly<Record<string, readonly [given: string, masked: string]>> = {
  'a text keeps its length and type': ['{"bvn": "22345678901"}', '{"bvn": "•••••••••••"}'],
  'a number stays a number': ['{"nuban":1234567890,"x":1}', '{"nuban":0,"x":1}'],
  'null and empty stay': ['{"nin":null,"phone":""}', '{"nin":null,"phone":""}'],
  'lists and objects are masked inside': [
    '{"phone":["0803 123","+234"],"phoneNumbers":{"home":"12","n":3}}',
    '{"phone":["•••• •••","+•••"],"phoneNumbers":{"home":"••","n":0}}',
  ],
  'names count in any case and spelling': [
    '{"BVN":"1","phone_number":"2","accountNumber":"3","account_no":"4"}',
    '{"BVN":"•","phone_number":"•","accountNumber":"•","account_no":"•"}',
  ],
  'other digits stay': ['{"amount":"12","bvn_hint":"12","id":"5f"}', '{"amount":"12","bvn_hint":"12","id":"5f"}'],
  'escapes hide nothing': [String.raw`{"bvn":"\u0032\"2"}`, String.raw`{"bvn":"•\"•"}`],
  'a body that broke off is masked too': ['{"a":[{"nuban":"123', '{"a":[{"nuban":"•••'],
  'queries and forms': ['https://x/y?nuban=0123&page=2 bvn', 'https://x/y?nuban=••••&page=2 bvn'],
  'a curl line': [`--data-raw '{"phone":"080"}'`, `--data-raw '{"phone":"•••"}'`],
};

for (const [title, [given, masked]] of Object.entries(cases)) {
  test(title, () => {
    expect(maskPersonal(given)).toBe(masked);
  });
}

test('what was received at a place that names a person is masked, and nothing else', () => {
  expect(maskReceived('number 22345678901', '/data/identity/0/bvn')).toBe('number •••••••••••');
  expect(maskReceived('string "0803"', '/data/identity/*/phone/1')).toBe('string "••••"');
  expect(maskReceived('object {"nuban":"12","n":3}', '/data/account_details')).toBe('object {"nuban":"••","n":3}');
  expect(maskReceived('number 12', '/data/balance')).toBe('number 12');
  expect(maskReceived('status 404', '')).toBe('status 404');
});

test('what was expected there is masked where it quotes a value, and keeps its lengths', () => {
  expect(maskExpected('string "0803 1", as in Banks / List 2', '/data/phone')).toBe(
    'string "•••• •", as in Banks / List 2',
  );
  expect(maskExpected('number 22345678901, as asked for', '/data/bvn')).toBe('number •••••••••••, as asked for');
  expect(maskExpected('a string of 11 digits', '/data/bvn')).toBe('a string of 11 digits');
  expect(maskExpected('"12", as at _id', '/data/id')).toBe('"12", as at _id');
});
