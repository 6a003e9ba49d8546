/** Beside the outcomes: worth knowing, and no broken promise. */
export const note = { sign: 'i', label: 'Note' };

/** How each outcome is written and read out; colours are in the style sheet, by the same names. */
export const outcomes = {
  violation: { sign: '✗', label: 'Violation', says: 'the promise is broken' },
  unchecked: { sign: '?', label: 'Unchecked', says: 'the suite could not judge' },
  skipped: { sign: '–', label: 'Skipped', says: 'not possible or not allowed here' },
  pass: { sign: '✓', label: 'Pass', says: 'checked and kept' },
  none: { sign: '·', label: 'Not covered', says: 'nothing was checked' },
};

/** What a cell shows: the sign, and how many findings there are when it is more than one. */
export function signOf({ outcome, verdicts }) {
  const count = verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return outcomes[outcome].sign + (outcome !== 'skipped' && count > 1 ? count : '');
}

export function countOf(rows, outcome) {
  return rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.outcome === outcome).length, 0);
}
