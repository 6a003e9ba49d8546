import type { Area } from '../../../src/core/area.ts';
import type { Verdict } from '../../../src/core/verdict.ts';

/** A violation of one rule, with what a test says about it. */
export function aVerdict(rule: `${Area}/${string}`, parts: Partial<Verdict> = {}): Verdict {
  return {
    rule,
    area: rule.split('/')[0] as Area,
    operation: 'Banks / List banks',
    outcome: 'violation',
    clause: 'S13',
    title: `The promise of ${rule}`,
    meaning: 'Apps break.',
    pointer: '/data/banks/*/name',
    expected: 'a string',
    received: 'null',
    curl: "curl -i 'https://okra.example/v2/sandbox/banks/list'",
    exchange: '0-1',
    count: 1,
    ...parts,
  };
}
