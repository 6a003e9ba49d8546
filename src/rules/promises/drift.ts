import type { RuleInfo } from '../../core/rule.ts';

export const knownFieldsOnly: RuleInfo = {
  id: 'data/known-fields',
  clause: 'practice',
  title: 'Every field of an answer is documented',
  meaning: 'Nobody knows what the field means or how long it stays, and it may tell more than it should.',
  advisory: true,
};

export const fieldsAsBefore: RuleInfo = {
  id: 'data/fields-as-before',
  clause: 'practice',
  title: 'A field that was always there is still there',
  meaning: 'An app that reads it without asking fails, although the documentation lets the field be left out.',
  advisory: true,
};

export const fieldsSeenAgain: RuleInfo = {
  id: 'data/fields-seen-again',
  clause: 'practice',
  title: 'A field that was there at times is still seen at times',
  meaning: 'The field may be gone without notice, and apps that show it stay empty.',
  advisory: true,
};

export const typesAsBefore: RuleInfo = {
  id: 'data/types-as-before',
  clause: 'practice',
  title: 'A field holds the types that it held before',
  meaning: 'Typed clients fail to read it.',
  advisory: true,
};

export const wordsAsBefore: RuleInfo = {
  id: 'data/words-as-before',
  clause: 'practice',
  title: 'A field that sorts things has only the values that it had before',
  meaning: 'An app that knows the old values shows nothing, or takes the wrong branch.',
  advisory: true,
};

export const nullsAsBefore: RuleInfo = {
  id: 'data/nulls-as-before',
  clause: 'practice, S13',
  title: 'A field that was never null still is not',
  meaning: 'An app that never met null there fails, although the documentation lets the field be null.',
  advisory: true,
};
