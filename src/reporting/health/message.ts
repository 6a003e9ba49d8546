import { stateNames, type HealthEntry, type HealthState } from './health-entry.ts';

/** What Slack takes, and whatever speaks its format. */
export interface WebhookMessage {
  /** For notifications, and for receivers that know no blocks. */
  readonly text: string;
  readonly blocks: readonly object[];
}

const signs: Readonly<Record<HealthState, string>> = {
  healthy: '✅',
  'contract-broken': '❌',
  outage: '🔴',
  'suite-problem': '⚠️',
};

const means: Readonly<Record<HealthState, string>> = {
  healthy: 'It answers, and keeps its contract.',
  'contract-broken': 'It answers, and breaks its contract: apps may go wrong. For the API team.',
  outage: 'It does not answer, or answers nothing but errors. For whoever runs the server or the line to it.',
  'suite-problem': 'We could not judge it, so nothing is known of the API. For those who run this suite.',
};

const mostBroken = 8;
/** Slack refuses a section with more. */
const longestSection = 2_900;

/** Tells of a change of state. @param before the state that the receiver knows of; undefined at the first check. */
export function toMessage(entry: HealthEntry, before: HealthState | undefined): WebhookMessage {
  const { state, target, reason } = entry;
  const change = before === undefined ? '' : ` (was: ${stateNames[before]})`;
  const text = `${signs[state]} ${target}: ${stateNames[state]}${change}`;
  const lines = [`*${escape(text)}*`, means[state], ...(state === 'healthy' ? [] : [`> ${escape(reason)}`])];
  const broken = state === 'contract-broken' ? (entry.contract?.broken ?? []) : [];
  lines.push(...broken.slice(0, mostBroken).map((each) => `• \`${escape(each)}\``));
  if (broken.length > mostBroken) lines.push(`• … and ${broken.length - mostBroken} more`);
  const facts = [`${entry.at.slice(0, 16).replace('T', ' ')} UTC`, entry.baseUrl, ...entry.warnings].map(escape);
  return {
    text: `${escape(text)}. ${escape(reason)}`,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: lines.join('\n').slice(0, longestSection) } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: facts.join(' · ').slice(0, longestSection) }] },
    ],
  };
}

/** Slack reads these as control characters, and `<!channel>` would call everybody. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', "'");
}
