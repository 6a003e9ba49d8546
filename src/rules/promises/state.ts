import type { RuleInfo } from '../../core/rule.ts';

export const readable: RuleInfo = {
  id: 'state/readable',
  clause: 'practice',
  title: 'What was made can be read',
  meaning: 'The app shows "not found" for what its user has just made.',
};

export const listed: RuleInfo = {
  id: 'state/listed',
  clause: 'practice',
  title: 'What was made stands in its list',
  meaning: "The user's new entry is missing, and is made a second time.",
};

export const gone: RuleInfo = {
  id: 'state/gone',
  clause: 'practice',
  title: 'What was removed cannot be read any more',
  meaning: 'Data that a person asked to be deleted is still there.',
};

export const nothingHalf: RuleInfo = {
  id: 'state/nothing-half',
  clause: 'practice',
  title: 'A create that fails leaves nothing behind',
  meaning: 'Broken entries pile up, one for each mistake.',
};
