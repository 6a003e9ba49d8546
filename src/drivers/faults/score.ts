import type { CaseResult } from './result.ts';

export interface Figures {
  readonly faults: number;
  readonly found: number;
  readonly rightArea: number;
  readonly missed: readonly string[];
  readonly wrongArea: readonly string[];
  /** Variants and clean servers on which something was reported, or not everything was judged. */
  readonly falseAlarms: readonly string[];
  readonly sound: number;
  readonly pairs: number;
  readonly bothFound: number;
}

export function score(results: readonly CaseResult[]): Figures {
  const of = (...kinds: CaseResult['kind'][]): CaseResult[] => results.filter((result) => kinds.includes(result.kind));
  const faults = of('fault');
  const sound = of('variant', 'clean');
  const pairs = of('pair');
  const found = faults.filter((result) => result.ok);
  return {
    faults: faults.length,
    found: found.length,
    rightArea: found.filter((result) => result.rightArea).length,
    missed: faults.filter((result) => !result.ok).map((result) => result.name),
    wrongArea: found.filter((result) => !result.rightArea).map((result) => result.name),
    falseAlarms: sound.filter((result) => !result.ok).map((result) => result.name),
    sound: sound.length,
    pairs: pairs.length,
    bothFound: pairs.filter((result) => result.ok && result.rightArea).length,
  };
}

export function scoreLines(figures: Figures): string[] {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  return [
    `Faults found    ${figures.found} of ${figures.faults} (${percent(figures.found, figures.faults)})`,
    `  right area    ${figures.rightArea} of ${figures.found} (${percent(figures.rightArea, figures.found)})`,
    ...(figures.missed.length > 0 ? [`  missed        ${figures.missed.join(' ')}`] : []),
    ...(figures.wrongArea.length > 0 ? [`  other area    ${figures.wrongArea.join(' ')}`] : []),
    `False alarms    ${figures.falseAlarms.length} of ${figures.sound} sound servers${figures.falseAlarms.length > 0 ? `: ${figures.falseAlarms.join(', ')}` : ''}`,
    ...(figures.pairs > 0
      ? [
          `Pairs           both found in ${figures.bothFound} of ${figures.pairs} (${percent(figures.bothFound, figures.pairs)})`,
        ]
      : []),
  ];
}
