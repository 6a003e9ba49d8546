import { toText } from '../../../src/lint/canonical/to-text.ts';
import { answer, banks, getCustomer, rewrite, value, type Flawed } from './flawed.ts';

/** Put together here, so that no file of this repository holds what it forbids. */
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJub2JvZHkifQ', 'c2lnbmF0dXJlLXRoYXQtaXMtbm9uZQ'].join('.');
const random = ['9f8Kq2LmZx7Rt4Vb', 'Nc1Wp6Ys3Hd5Gj0E'].join('');

/** Variables, secrets, personal data, and how files are written. */
export const dataFlaws: Readonly<Record<string, Flawed>> = {
  'a variable that no environment has': {
    check: 'known-variables',
    breaks: (suite) => (banks(suite).request.header[0].value = '{{acept}}'),
    says: 'collection.json Banks / List banks: {{acept}} is in no environment',
  },
  'a variable that one environment lacks': {
    check: 'known-variables',
    breaks: ({ environments }) => (environments['sandbox'].values[1].key = 'customer'),
    says: /environments\/sandbox\.json customer_id: .*"Customers \/ Get customer" uses it/,
  },
  'a variable that is switched off': {
    check: 'known-variables',
    breaks: (suite) => (value(suite, 'from').enabled = false),
    says: 'environments/mock.json from: {{from}} is missing here',
  },
  'a token that is not marked as secret': {
    check: 'environment-secrets',
    breaks: (suite) => (value(suite, 'bearerToken').type = 'default'),
    says: 'environments/mock.json bearerToken: its type is not "secret"',
  },
  'a secret with a value': {
    check: 'environment-secrets',
    breaks: (suite) => (value(suite, 'bearerToken').value = 'short'),
    says: 'environments/mock.json bearerToken: a secret has a value',
  },
  'a JSON web token in an example': {
    check: 'no-secrets',
    breaks: (suite) => answer(suite, { banks: [], access: jwt }),
    says: 'Customers / Get customer · /response/0/body/data/access: it reads like a JSON web token',
  },
  'a key in a header': {
    check: 'no-secrets',
    breaks: (suite) => (banks(suite).request.header[0].value = `Bearer ${'k'.repeat(20)}`),
    says: 'Banks / List banks · /request/header/0/value: it reads like an Authorization value',
  },
  'a long random text in a schema': {
    check: 'no-secrets',
    breaks: ({ schemas }) => (schemas[getCustomer].description = `Seen with ${random}.`),
    says: 'get-customer.schema.json /description: it reads like a long random text',
  },
  'an account number': {
    check: 'no-personal-data',
    breaks: (suite) => answer(suite, { nuban: '0123456789' }),
    says: 'Customers / Get customer · /response/0/body/data/nuban: 0123456789 could be an account number',
  },
  'a BVN that is a number': {
    check: 'no-personal-data',
    breaks: (suite) => answer(suite, { bvn: 22_123_456_789 }),
    says: '/response/0/body/data/bvn: 22123456789 could be',
  },
  'a phone number in a description': {
    check: 'no-personal-data',
    breaks: (suite) => rewrite(suite, 'Call +2348031234567.\n\n- effect: read'),
    says: 'Customers / Get customer · /request/description: +2348031234567 could be',
  },
  'a local phone number in an environment': {
    check: 'no-personal-data',
    breaks: (suite) => (value(suite, 'customer_id').value = '08031234567'),
    says: 'environments/mock.json /values/1/value: 08031234567 could be',
  },
  'an e-mail address': {
    check: 'no-personal-data',
    breaks: (suite) => answer(suite, { email: 'ada@gmail.com' }),
    says: '/response/0/body/data/email: ada@gmail.com could be the address of somebody',
  },
  'a picture at a real host': {
    check: 'no-personal-data',
    breaks: (suite) => answer(suite, { photo: 'https://cdn.okra.ng/photos/1.jpg' }),
    says: '/response/0/body/data/photo: https://cdn.okra.ng/photos/1.jpg could show a picture',
  },
  'a collection in the layout of Postman': {
    check: 'canonical-json',
    breaks: (suite) => (suite.files['collection.json'] = JSON.stringify(suite.collection, null, '\t')),
    says: 'collection.json line 2: it is indented in another way',
  },
  'a collection whose last line does not end': {
    check: 'canonical-json',
    breaks: (suite) => (suite.files['collection.json'] = toText(suite.collection).trimEnd()),
    says: 'its last line has no line end',
  },
  'a collection with a line too many at its end': {
    check: 'canonical-json',
    breaks: (suite) => (suite.files['collection.json'] = `${toText(suite.collection)}\n`),
    says: /collection\.json line [1-9]\d*: it has lines behind its end/,
  },
  'a collection with line ends of Windows': {
    check: 'canonical-json',
    breaks: (suite) => (suite.files['collection.json'] = toText(suite.collection).replaceAll('\n', '\r\n')),
    says: 'collection.json line 1: its lines end as those of Windows do',
  },
  'an environment with an id': {
    check: 'canonical-json',
    breaks: ({ environments, files }) =>
      (files['environments/mock.json'] = toText({ id: '1', ...environments['mock'] })),
    says: 'environments/mock.json line 2: it has `"id": "1",` where `"name": "mock",` belongs',
  },
  'a schema whose heading stands behind': {
    check: 'canonical-json',
    breaks: ({ schemas, files }) => {
      const { $id, ...rest } = schemas[getCustomer];
      files[`schemas/${getCustomer}`] = toText({ ...rest, $id });
    },
    says: /get-customer\.schema\.json line 3: it has `"title": .* where `"\$id": /,
  },
};
