import type { RuleInfo } from '../../core/rule.ts';

export const unknownRoute: RuleInfo = {
  id: 'routing/unknown-route',
  clause: 'RFC 9110 §15.5.5',
  title: 'A path that does not exist is answered with 404',
  meaning: 'A mistyped address looks like a success.',
};

export const unknownRouteIsJson: RuleInfo = {
  id: 'routing/unknown-route-is-json',
  clause: 'S12',
  title: 'The answer to a path that does not exist is JSON, as every other',
  meaning: 'An app that reads every answer as JSON fails on a page, and shows the wrong reason.',
};

export const wrongMethod: RuleInfo = {
  id: 'routing/wrong-method',
  clause: 'S6, RFC 9110 §15.5.6',
  title: 'A method other than GET and POST is answered with 405',
  meaning: 'Calls that nobody documented change data, or a wrong method looks like a wrong address.',
};

export const noTrace: RuleInfo = {
  id: 'routing/no-trace',
  clause: 'S6, RFC 9110 §9.3.8',
  title: 'TRACE is refused: no request is sent back with its key',
  meaning: 'Whoever can make a browser or a proxy send it reads the key in the answer.',
};

export const allowHeader: RuleInfo = {
  id: 'routing/allow',
  clause: 'RFC 9110 §10.2.1',
  title: 'A 405 says in Allow which methods work, and these do',
  meaning: 'Developers cannot find out how to call the operation.',
};

export const unknownMethod: RuleInfo = {
  id: 'routing/unknown-method',
  clause: 'RFC 9110 §15.6.2',
  title: 'A method that does not exist is refused without a server error',
  meaning: 'Anybody can raise an alarm at the operator with one odd request.',
};

export const noOverride: RuleInfo = {
  id: 'routing/no-override',
  clause: 'practice',
  title: 'A header does not turn one method into another',
  meaning: 'A request that a firewall lets through as a harmless POST deletes data.',
};

export const noOldVersion: RuleInfo = {
  id: 'routing/no-old-version',
  clause: 'practice, OWASP API9',
  title: 'The version of the API before this one is gone',
  meaning: 'What was mended in this version can still be attacked in the last one.',
};

export const noHelperRoutes: RuleInfo = {
  id: 'routing/no-helper-routes',
  clause: 'practice, OWASP API9',
  title: 'Routes for operators are not open to everybody',
  meaning: 'Strangers read settings, figures and secrets.',
};

export const headLikeGet: RuleInfo = {
  id: 'routing/head-like-get',
  clause: 'RFC 9110 §9.1',
  title: 'HEAD works where GET works',
  meaning: 'Monitors and caches take the operation for broken.',
  // The introduction accepts POST and GET, and names no other method.
  advisory: true,
};

export const headIsNoError: RuleInfo = {
  id: 'routing/head-is-no-error',
  clause: 'RFC 9110 §15.6',
  title: 'HEAD is answered like GET, or refused; it is no error of the server',
  meaning: 'Monitors raise an alarm with each of their calls.',
};

export const exposedHeaders: RuleInfo = {
  id: 'routing/exposed-headers',
  clause: 'practice',
  title: 'Where browsers may call, they may read the limit headers',
  meaning: 'Web apps cannot pace themselves and run into 429.',
};

export const getIsSafe: RuleInfo = {
  id: 'routing/get-is-safe',
  clause: 'RFC 9110 §9.2.1',
  title: 'A GET changes nothing',
  meaning: 'Prefetching browsers and crawlers change data.',
};
