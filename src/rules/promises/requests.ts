import type { RuleInfo } from '../../core/rule.ts';

const refused = 'A mistake in an app stays hidden, and its request does something else than was meant.';

export const mediaType: RuleInfo = {
  id: 'request/media-type',
  clause: 'S7',
  title: 'A body of another media type than application/json, or of none, is refused',
  meaning: refused,
};

export const mediaTypeStatus: RuleInfo = {
  id: 'request/media-type-status',
  clause: 'RFC 9110 §15.5.16',
  title: 'The refusal of another media type is a 415',
  meaning: 'Developers look for the mistake in their data, and it is in a header.',
  advisory: true,
};

export const uniqueNames: RuleInfo = {
  id: 'request/unique-names',
  clause: 'practice, RFC 8259 §4',
  title: 'A body that names one member twice is refused',
  meaning: 'A gateway may check one of the two values, and the server use the other.',
  advisory: true,
};

export const validJson: RuleInfo = {
  id: 'request/valid-json',
  clause: 'S8',
  title: 'A body that is no valid JSON is refused with 400',
  meaning: refused,
};

export const anObject: RuleInfo = {
  id: 'request/an-object',
  clause: 'practice, S8',
  title: 'A JSON body that is no object is refused as a mistake of the client',
  meaning: refused,
};

export const requiredFields: RuleInfo = {
  id: 'request/required-fields',
  clause: 'practice',
  title: 'A request without a required field is refused',
  meaning: 'The app gets data that it did not ask for: everything instead of one customer.',
};

export const validationStatus: RuleInfo = {
  id: 'status/validation-status',
  clause: 'practice, RFC 9110 §15.5',
  title: 'A mistake in the fields of a request is answered with 400 or 422',
  meaning:
    'The app retries a request that can never succeed, asks its user to log in again, or says that there is no data.',
};

export const oneStatus: RuleInfo = {
  id: 'status/one-status-for-mistakes',
  clause: 'practice',
  title: 'The same mistake has the same status on GET and POST operations',
  meaning: 'The app needs another branch for each operation.',
};

export const noReflection: RuleInfo = {
  id: 'exposure/no-reflection',
  clause: 'practice, OWASP API8',
  title: 'Text of the request does not come back as HTML',
  meaning: 'A link can run a script in the browser of whoever opens it.',
};

export const wrongTypes: RuleInfo = {
  id: 'status/wrong-types',
  clause: 'RFC 9110 §15.5',
  title: "A field of the wrong type is the client's mistake: 400 or 422",
  meaning: 'The app retries a request that can never succeed, or asks its user to log in again.',
};

export const noOperators: RuleInfo = {
  id: 'request/no-operators',
  clause: 'practice',
  title: 'A database operator in the place of a value finds nothing',
  meaning: 'An attacker reads everything by asking for "greater than nothing".',
};

export const anyText: RuleInfo = {
  id: 'request/any-text',
  clause: 'practice',
  title: 'Quotes and pattern characters in a value are text',
  meaning: 'The value reaches a database query as it is: an attacker can change what is asked for.',
};

export const largeBody: RuleInfo = {
  id: 'request/large-body',
  clause: 'RFC 9110 §15.5.14',
  title: 'A body of 5 MB, or nested ten thousand deep, is refused in time',
  meaning: 'Anybody can keep the server busy, or bring it down.',
};

export const noPrototype: RuleInfo = {
  id: 'request/no-prototype',
  clause: 'practice',
  title: 'A member named __proto__ changes nothing for others',
  meaning: 'One request changes the answers to all later ones.',
};

export const utf8Only: RuleInfo = {
  id: 'request/utf-8-only',
  clause: 'practice, RFC 8259 §8.1',
  title: "A body in UTF-16 is the client's mistake",
  meaning: 'A wrong client is told that the server is broken.',
};

export const anySpelling: RuleInfo = {
  id: 'request/media-type-in-any-letter-case',
  clause: 'RFC 9110 §8.3.1',
  title: 'The media type counts in any letter case: Application/JSON is application/json',
  meaning: 'Whether a correct client is refused depends on the library that it uses.',
};

export const typeOnGet: RuleInfo = {
  id: 'request/content-type-on-get',
  clause: 'S7',
  title: 'A GET with Content-Type and no body is answered',
  meaning: 'Clients that send the header with every request, as the introduction asks, are refused.',
};

export const unknownId: RuleInfo = {
  id: 'status/unknown-id',
  clause: 'RFC 9110 §15.5.5',
  title: 'An id that does not exist is answered with 404, or an empty result',
  meaning: 'The app takes "there is none" for a broken server, and retries.',
};

export const noneForUnknownId: RuleInfo = {
  id: 'data/none-for-unknown-id',
  clause: 'practice, OWASP API1',
  title: 'A list that is asked for by an id that does not exist holds nothing',
  meaning: "The id is not looked at, and one customer's data is shown to another.",
};
