import type { Status, TestResult } from 'allure-js-commons';
import { maskPersonal } from '../mask-personal.ts';

/** Labels that allure-playwright adds and that say nothing to people who read about an API. */
const noise = new Set(['language', 'framework', 'package', 'host', 'thread', 'titlePath', '_fallbackTestCaseId']);

const longestMessage = 4_000;

/**
 * Gives the result of a contract test its last touch: `broken` where the suite could not judge, `failed` where the API
 * breaks its contract, flaky where only another attempt passed; no personal data in its message.
 */
export function tidy(result: TestResult): void {
  if (!result.labels.some(({ name, value }) => name === 'layer' && value === 'api')) return;
  const findings = result.labels.filter(({ name }) => name === 'finding');
  result.labels = result.labels.filter(({ name }) => !noise.has(name) && !name.toLowerCase().endsWith('suite'));
  const retried = result.parameters.some(({ name }) => name === 'Retry');
  result.parameters = result.parameters.filter(({ name }) => name !== 'Project');
  const status: `${Status}` | undefined = result.status;
  const violated = findings.some(({ value }) => value.startsWith('violation '));
  if (status === 'failed' && !violated) Object.assign(result, { status: 'broken' });
  if (status === 'passed' && retried) Object.assign(result.statusDetails, { flaky: true });
  const { message, trace } = result.statusDetails;
  if (message !== undefined) result.statusDetails.message = shorten(maskPersonal(message).replace(/^Error: /, ''));
  // The findings are steps of their own; where our fixture threw them tells nobody anything.
  if (result.steps.length > 0) delete result.statusDetails.trace;
  else if (trace !== undefined) result.statusDetails.trace = maskPersonal(trace);
}

function shorten(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…\n(the steps have the rest)`;
}
