/** How each state is written and read out; colours are in the style sheet, by the same names. */
export const states = {
  healthy: { sign: '✓', label: 'Healthy', says: 'It answers, and keeps its contract.' },
  'contract-broken': { sign: '✗', label: 'Contract broken', says: 'It answers, and breaks its contract.' },
  outage: { sign: '!', label: 'Outage', says: 'It does not answer, or answers nothing but errors.' },
  'suite-problem': { sign: '?', label: 'Suite problem', says: 'We could not judge: nothing is known of the API.' },
  none: { sign: '·', label: 'No check', says: 'Nobody looked.' },
};

export function minute(at) {
  return at.slice(0, 16).replace('T', ' ');
}

export function milliseconds(number) {
  return `${number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString('en')} ms`;
}
