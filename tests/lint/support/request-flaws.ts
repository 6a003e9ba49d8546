import { answer, getCustomer, request, rewrite, type Flawed } from './flawed.ts';

/** Requests and their examples. */
export const requestFlaws: Readonly<Record<string, Flawed>> = {
  'a request without URL': {
    check: 'usable-requests',
    breaks: (suite) => delete request(suite).request.url,
    says: 'collection.json Customers / Get customer: a request has no URL',
  },
  'a request without name': {
    check: 'usable-requests',
    breaks: (suite) => suite.collection.item.push({ request: { url: '{{base_url}}' } }),
    says: /collection\.json : an item of the collection has no name/,
    also: ['operation-schemas', 'operation-schemas', 'saved-examples', 'saved-examples'],
  },
  'a metadata value that means nothing': {
    check: 'usable-requests',
    breaks: (suite) => rewrite(suite, 'Text.\n\n- effect: reads'),
    says: /Customers \/ Get customer: .*means nothing \("effect: reads"\) → write one of: write, read, destroy/,
  },
  'a metadata key that nobody reads': {
    check: 'metadata-lines',
    breaks: (suite) => rewrite(suite, 'Text:\n\n- colour: free text\n\n- evidence: body\n- efect: read'),
    says: /Customers \/ Get customer: .*"- efect:", which nobody reads/,
  },
  'a metadata line that stands twice': {
    check: 'metadata-lines',
    breaks: (suite) => rewrite(suite, '- effect: read\n- effect: write'),
    says: /"- effect:" stands twice/,
  },
  'two requests of one name': {
    check: 'unique-names',
    breaks: ({ collection }) => collection.item[1].item.push(collection.item[1].item[0]),
    says: 'collection.json Customers / Get customer: another request has this name',
  },
  'two names that lead to one schema': {
    check: 'unique-names',
    breaks: ({ collection }) => collection.item[1].item.push({ ...collection.item[1].item[0], name: 'Get-Customer' }),
    says: 'Customers / Get-Customer: its schema is that of "Customers / Get customer"',
  },
  'no schema of a success body': {
    check: 'operation-schemas',
    breaks: ({ schemas }) => Reflect.deleteProperty(schemas, getCustomer),
    says: 'Customers / Get customer: its success body has no schema',
  },
  'no schema of a request': {
    check: 'operation-schemas',
    breaks: ({ schemas }) => delete schemas['customers/get-customer.request.schema.json'],
    says: 'Customers / Get customer: its request has no schema',
  },
  'no schema of errors': {
    check: 'operation-schemas',
    breaks: ({ schemas }) => delete schemas['shared/error.schema.json'],
    says: 'schemas/shared/error.schema.json : there is no schema of error bodies',
  },
  'no success example': {
    check: 'saved-examples',
    breaks: (suite) => request(suite).response.shift(),
    says: 'Customers / Get customer: it has no success example',
  },
  'no error example': {
    check: 'saved-examples',
    breaks: (suite) => request(suite).response.pop(),
    says: 'Customers / Get customer: it has no error example',
  },
  'a status that HTTP does not know': {
    check: 'example-status',
    breaks: (suite) => request(suite).response.push({ name: 'odd', code: 499, body: '{"status": "error"}' }),
    says: 'Customers / Get customer · example "odd": its status is 499',
  },
  'the words of another status': {
    check: 'example-status',
    breaks: (suite) => (request(suite).response[1].status = 'Not Found'),
    says: /400 is called "Not Found" → write "status": "Bad Request"/,
  },
  'a success example that breaks its schema': {
    check: 'example-bodies',
    breaks: (suite) => answer(suite, { banks: [], nuban: 101 }),
    says: 'Customers / Get customer · example "200 OK" · /data/nuban: expected string, found number 101',
  },
  'an error example of another shape': {
    check: 'example-bodies',
    breaks: (suite) => (request(suite).response[1].body = '{"status": "success"}'),
    says: 'example "400 Bad Request" · /status: expected "error", found string "success"',
  },
  'an example that is no JSON': {
    check: 'example-bodies',
    breaks: (suite) => (request(suite).response[1].body = '<html>'),
    says: /example "400 Bad Request": its body is not JSON/,
  },
  'a request that breaks its schema': {
    check: 'request-bodies',
    breaks: (suite) => (request(suite).request.body.raw = '{"customer": "{{customer_id}}", "page": "one"}'),
    says: 'Customers / Get customer · /page: expected integer, found string "one"',
  },
  'a success example whose request breaks its schema': {
    check: 'request-bodies',
    breaks: (suite) =>
      (request(suite).response[0].originalRequest = { ...request(suite).request, body: { mode: 'raw', raw: '{}' } }),
    says: /Customers \/ Get customer · example ".*" · \/customer: expected the field to be there/,
  },
  'a request that leaves a required field out': {
    check: 'request-bodies',
    breaks: (suite) => (request(suite).request.body.raw = '{"from": "{{from}}"}'),
    says: 'Customers / Get customer · /customer: expected the field to be there',
  },
  'a query that leaves a required parameter out': {
    check: 'request-bodies',
    breaks: ({ schemas }) =>
      Object.assign(schemas['banks/list-banks.request.schema.json'], {
        required: ['country'],
        properties: { country: {} },
      }),
    says: 'Banks / List banks · /country: expected the field to be there',
  },
};
