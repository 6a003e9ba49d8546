import type { RuleInfo } from '../../core/rule.ts';

export const newmanSends: RuleInfo = {
  id: 'request/newman-sends',
  clause: 'the suite itself',
  title: 'Newman sends every request of the collection, with its variables filled in',
  meaning: 'A green run of the collection in Postman would prove nothing.',
};

export const scriptsAgree: RuleInfo = {
  id: 'status/postman-checks',
  clause: 'S11, S13',
  title: 'The checks that the collection itself carries pass in Newman',
  meaning: 'Whoever runs the collection in Postman sees it fail.',
};
