import { areas, type Area } from '../../core/area.ts';
import type { RuleInfo } from '../../core/rule.ts';

/** Stands for everything that a test would have judged, when it could not. */
export function suiteRule(area: Area): RuleInfo {
  return {
    id: `${area}/suite`,
    clause: 'the suite itself',
    title: 'The suite can judge this part of the contract',
    meaning: 'Nothing is known about what this part would have checked.',
  };
}

/** The part of the contract that a test is mostly about: its first tag that names one. */
export function areaOfTags(tags: readonly string[]): Area {
  return tags.flatMap((tag) => areas.find((area) => tag === `@${area}`) ?? [])[0] ?? 'availability';
}

export function withoutColour(text: string): string {
  // eslint-disable-next-line no-control-regex -- terminal colours are control sequences
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
