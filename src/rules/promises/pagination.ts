import type { RuleInfo } from '../../core/rule.ts';

export const pagesAreDisjoint: RuleInfo = {
  id: 'pagination/disjoint',
  clause: 'S16',
  title: 'Each page shows other items than the one before',
  meaning: 'Items appear twice, and an app that loads all pages never ends.',
};

export const inStep: RuleInfo = {
  id: 'pagination/in-step',
  clause: 'S15, S16',
  title: 'Page 2 begins where page 1 ends, whatever the limit',
  meaning: 'Between two pages items are lost or doubled, and an app that loads all pages does not notice.',
};

export const pagesAddUp: RuleInfo = {
  id: 'pagination/complete',
  clause: 'practice, S16',
  title: 'All pages together hold every item once, as many as the total says',
  meaning: 'An app that loads all pages misses items or counts them twice, and nobody notices.',
};

export const steadyTotal: RuleInfo = {
  id: 'pagination/steady-total',
  clause: 'practice',
  title: 'The total is the same on every page',
  meaning: 'Progress bars run backwards, and the app stops too early.',
};

export const exactLimit: RuleInfo = {
  id: 'pagination/exact-limit',
  clause: 'S15',
  title: 'A page holds as many items as the limit asks for, while there are that many',
  meaning: 'An app that takes a short page for the last one loses the rest.',
};

export const fromTheStart: RuleInfo = {
  id: 'pagination/from-the-start',
  clause: 'S16',
  title: 'Page 1 is the first page, asked for or not',
  meaning: 'An app that begins with page 1 never shows the first items.',
};

export const steadyOrder: RuleInfo = {
  id: 'pagination/steady-order',
  clause: 'practice',
  title: 'The same request returns the same order',
  meaning: 'Items are lost or doubled between two pages.',
};

export const beyondTheEnd: RuleInfo = {
  id: 'pagination/beyond-the-end',
  clause: 'practice',
  title: 'A page beyond the end is empty, or a 4xx',
  meaning: 'The last step of a loop over pages fails, or starts from the beginning.',
};

export const badPage: RuleInfo = {
  id: 'pagination/bad-page',
  clause: 'practice',
  title: 'A page number that cannot be is refused with a 4xx; page 0 may also be page 1',
  meaning: 'A miscounted page brings a server error or wrong data.',
};

export const badLimit: RuleInfo = {
  id: 'pagination/bad-limit',
  clause: 'practice',
  title: 'A limit that cannot be is refused with a 4xx, or replaced by a possible one',
  meaning: 'A mistake brings a server error, or everything at once.',
};

export const cappedLimit: RuleInfo = {
  id: 'pagination/capped-limit',
  clause: 'practice, OWASP API4',
  title: 'A limit of a million is capped or refused',
  meaning: 'One request can bring the server down.',
};

export const textLimit: RuleInfo = {
  id: 'pagination/text-limit',
  clause: 'practice',
  title: 'A limit sent as text means the same number, or is refused',
  meaning: "The API's own client libraries send numbers as text and get other pages.",
};

export const deepPagesAreFast: RuleInfo = {
  id: 'pagination/deep-pages-are-fast',
  clause: 'practice',
  title: 'The last page is not much slower than the first',
  meaning: 'The more a customer has, the longer loading all of it takes, until it times out.',
};
