import { Problem } from '../../core/problem.ts';

/** What the doctor says of one thing. */
export interface Examination {
  readonly name: string;
  /** `missing`: a run needs it. `note`: a run does without it. */
  readonly state: 'ok' | 'missing' | 'note';
  readonly says: string;
  /** What to do about it; undefined where all is well. */
  readonly remedy?: string;
}

/** Looks at one thing. What it throws is a finding too. */
export type Look = () => Examination | Promise<Examination>;

/** What could not be looked at counts as missing: nobody knows whether it is there. */
export async function examine(name: string, look: Look): Promise<Examination> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Problem) {
      return { name, state: 'missing', says: `${error.title}: ${error.detail}`, remedy: error.remedy };
    }
    const says = `could not be looked at: ${(error as Error).message}`;
    return { name, state: 'missing', says, remedy: 'mend what the message names, and ask again' };
  }
}
