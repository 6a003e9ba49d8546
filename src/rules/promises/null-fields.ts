import type { RuleInfo } from '../../core/rule.ts';

export const nullsInPlace: RuleInfo = {
  id: 'data/nulls-in-place',
  clause: 'S13',
  title: 'Fields without information are null, and only fields that may be',
  meaning: 'The app shows nothing, or fails, where a value is due.',
};
