import type { CaseResult } from './result.ts';
import { scoreLines, type Figures } from './score.ts';

export interface NotShown {
  readonly id: string;
  readonly reason: string;
}

/** `docs/detection.md`: what the suite finds, as a table that anybody can make again. */
export function detectionPage(results: readonly CaseResult[], figures: Figures, notShown: readonly NotShown[]): string {
  const table = (kinds: readonly CaseResult['kind'][]): string[] => [
    '| server | what it does | area | found by | exchanges |',
    '| --- | --- | --- | --- | ---: |',
    ...results.filter((result) => kinds.includes(result.kind)).map(row),
  ];
  return [
    '# What the suite finds',
    '',
    'Made by `npm run faults`; do not edit. Each row is one run of the suite against a server of its own: with one fault,',
    'with a variant that the contract allows, sound with other data, or with two faults. The suite knows no fault by',
    'name: it checks promises. A faulty server is asked until the fault is found under its area, by the tests of that area',
    'first and then by all; the rules are those that found it by then (`--find-all` lists all). Only Newman is left out,',
    'which would send the same requests again.',
    'Where a promise is only advice (F078, F260, F281, F325), a note counts as found.',
    '',
    '```',
    ...scoreLines(figures),
    '```',
    '',
    '## Faults',
    '',
    ...table(['fault']),
    '',
    '## Beyond the catalogue',
    '',
    'Faults of families that the catalogue, whose rows are the F above, does not have. They are counted apart, so that its',
    'figures stay comparable.',
    '',
    ...table(['beyond']),
    '',
    '## Allowed variants and sound servers',
    '',
    'Anything found here would be a false alarm.',
    '',
    ...table(['variant', 'clean']),
    '',
    '## Pairs',
    '',
    ...table(['pair']),
    '',
    '## Not shown',
    '',
    ...notShown.map(({ id, reason }) => `- ${id}: ${reason}`),
    '',
  ].join('\n');
}

function row(result: CaseResult): string {
  const sound = result.kind === 'variant' || result.kind === 'clean';
  const found = result.rules.slice(0, 3).map((rule) => `\`${rule}\``);
  const more = result.rules.length > 3 ? ` and ${result.rules.length - 3} more` : '';
  const verdict = sound
    ? result.ok
      ? 'nothing, rightly'
      : `**false alarm:** ${[...found, ...result.unchecked].join(', ')}`
    : result.ok
      ? `${found.join(', ')}${more}${result.rightArea ? '' : ' (another area)'}`
      : '**not found**';
  const title = result.title || 'other data';
  return `| ${result.name} | ${cell(title)} | ${result.expected.join(', ')} | ${cell(verdict)} | ${result.exchanges} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}
