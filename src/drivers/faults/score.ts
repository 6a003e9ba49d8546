import type { CaseResult } from './result.ts';

/** What was found of some faults. */
interface Found {
  readonly faults: number;
  readonly found: number;
  readonly rightArea: number;
  readonly missed: readonly string[];
  readonly wrongArea: readonly string[];
}

/** Faults of the catalogue; those beyond it stand apart. */
export interface Figures extends Found {
  readonly beyond: Found;
  /** Variants and clean servers on which something was reported, or not everything was judged. */
  readonly falseAlarms: readonly string[];
  readonly sound: number;
  readonly pairs: number;
  readonly bothFound: number;
}

export function score(results: readonly CaseResult[]): Figures {
  const of = (...kinds: CaseResult['kind'][]): CaseResult[] => results.filter((result) => kinds.includes(result.kind));
  const sound = of('variant', 'clean');
  const pairs = of('pair');
  return {
    ...foundOf(of('fault')),
    beyond: foundOf(of('beyond')),
    falseAlarms: sound.filter((result) => !result.ok).map((result) => result.name),
    sound: sound.length,
    pairs: pairs.length,
    bothFound: pairs.filter((result) => result.ok && result.rightArea).length,
  };
}

function foundOf(faults: readonly CaseResult[]): Found {
  const found = faults.filter((result) => result.ok);
  return {
    faults: faults.length,
    found: found.length,
    rightArea: found.filter((result) => result.rightArea).length,
    missed: faults.filter((result) => !result.ok).map((result) => result.name),
    wrongArea: found.filter((result) => !result.rightArea).map((result) => result.name),
  };
}

export function scoreLines(figures: Figures): string[] {
  return [
    ...foundLines('Faults found', figures),
    ...(figures.beyond.faults > 0 ? foundLines('Beyond these', figures.beyond) : []),
    `False alarms    ${figures.falseAlarms.length} of ${figures.sound} sound servers${figures.falseAlarms.length > 0 ? `: ${figures.falseAlarms.join(', ')}` : ''}`,
    ...(figures.pairs > 0
      ? [
          `Pairs           both found in ${figures.bothFound} of ${figures.pairs} (${percent(figures.bothFound, figures.pairs)})`,
        ]
      : []),
  ];
}

function foundLines(heading: string, { faults, found, rightArea, missed, wrongArea }: Found): string[] {
  return [
    `${heading.padEnd(15)} ${found} of ${faults} (${percent(found, faults)})`,
    `  right area    ${rightArea} of ${found} (${percent(rightArea, found)})`,
    ...(missed.length > 0 ? [`  missed        ${missed.join(' ')}`] : []),
    ...(wrongArea.length > 0 ? [`  other area    ${wrongArea.join(' ')}`] : []),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
