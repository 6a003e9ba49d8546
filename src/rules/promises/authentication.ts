import type { RuleInfo } from '../../core/rule.ts';

export const noKey: RuleInfo = {
  id: 'authentication/no-key',
  clause: 'S1',
  title: 'A call without a key is refused with 401',
  meaning: "Anybody can read customers' bank data.",
};

export const wrongKey: RuleInfo = {
  id: 'authentication/wrong-key',
  clause: 'S1, S2',
  title: 'A key that was never issued is refused with 401',
  meaning: "Anybody who makes up a key can read customers' bank data.",
};

export const malformedHeader: RuleInfo = {
  id: 'authentication/malformed-header',
  clause: 'S1',
  title: 'An Authorization header that is no bearer key is refused with 401',
  meaning: 'Whoever finds a header that slips through reads bank data without a key.',
};

export const otherScheme: RuleInfo = {
  id: 'authentication/other-scheme',
  clause: 'S1',
  title: 'The key counts as a bearer token only, not under another scheme',
  meaning: 'The key travels in forms that proxies and logs do not protect.',
};

export const unsignedKey: RuleInfo = {
  id: 'authentication/unsigned-key',
  clause: 'practice, RFC 8725 §3.2',
  title: 'A key whose signature is missing or changed is refused with 401',
  meaning: 'Anybody can make a key for any company and read its customers.',
};

export const publicKey: RuleInfo = {
  id: 'authentication/public-key',
  clause: 'S1',
  title: 'The public key and the client token are no secret keys',
  meaning: 'What every web page shows is enough to read bank data.',
};

export const expiredKey: RuleInfo = {
  id: 'authentication/expired-key',
  clause: 'practice, RFC 7519 §4.1.4',
  title: 'A key that is expired or revoked is refused with 401',
  meaning: 'A leaked key works for ever, and revoking it does not help.',
};

export const keyElsewhere: RuleInfo = {
  id: 'authentication/key-elsewhere',
  clause: 'S1, OWASP API2',
  title: 'A key in the URL, the body, another header or a cookie does not count',
  meaning: 'Keys end up in logs, histories and forged requests.',
};

export const oneHeader: RuleInfo = {
  id: 'authentication/one-header',
  clause: 'practice, RFC 9110 §5.3',
  title: 'Two Authorization headers are refused',
  meaning: 'A proxy checks the one, and the server takes the other.',
};

export const anyLetterCase: RuleInfo = {
  id: 'authentication/any-letter-case',
  clause: 'RFC 9110 §5.1, §11.1',
  title: 'Header name and scheme count in any letter case',
  meaning: 'Whether a correct client is refused depends on the library that it uses.',
};

export const challenge: RuleInfo = {
  id: 'authentication/challenge',
  clause: 'RFC 9110 §11.6.1, RFC 6750 §3',
  title: 'A 401 names Bearer in WWW-Authenticate',
  meaning: 'Clients and tools do not learn which credentials are missing.',
};

export const keyBeforeBody: RuleInfo = {
  id: 'authentication/key-before-body',
  clause: 'practice',
  title: 'The key is checked before the body',
  meaning: 'Strangers without a key learn which fields and values the API takes.',
};
