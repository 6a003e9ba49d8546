import type { RuntimeMessage } from 'allure-js-commons/sdk';
import type { HttpExchange } from 'allure-js-commons/http';
import type { Note, Verdict } from '../../core/verdict.ts';
import { maskExpected, maskPersonal, maskReceived } from '../mask-personal.ts';

/** Exchanges that a failing test rests on, by their id. */
export type Evidence = Readonly<Record<string, HttpExchange>>;

const mostFindings = 25;
const mostNotes = 10;
const mostReasons = 10;

/** The findings of a test as steps that QA people read: the promise, where it is broken, and the exchange that shows it. */
export function stepsOf(
  verdicts: readonly Verdict[],
  evidence: Evidence,
  at: number,
  notes: readonly Note[] = [],
): RuntimeMessage[] {
  const broken = verdicts.filter((verdict) => verdict.outcome !== 'skipped');
  const shown = new Set<string>();
  const findings = broken.slice(0, mostFindings).flatMap((verdict) => {
    const exchange = shown.has(verdict.exchange) ? undefined : evidence[verdict.exchange];
    shown.add(verdict.exchange);
    return findingStep(verdict, exchange, at);
  });
  const more = broken.length - mostFindings;
  return [
    ...findings,
    ...(broken.length === 0 ? Object.values(evidence).map(attachment) : []),
    ...(more > 0 ? step(`… and ${more} more findings; contract.json has them all`, 'failed', [], at) : []),
    ...notes.slice(0, mostNotes).flatMap((note) => findingStep(note, undefined, at)),
    ...skippedSteps(verdicts, at),
  ];
}

/** How Allure shows an outcome; a note leaves its test green. */
const looks = {
  violation: { status: 'failed', before: '' },
  unchecked: { status: 'broken', before: 'Could not be judged: ' },
  note: { status: 'passed', before: 'Note: ' },
} as const;

function findingStep(verdict: Verdict | Note, exchange: HttpExchange | undefined, at: number): RuntimeMessage[] {
  const { outcome, title, clause, rule, operation, pointer, expected, received, meaning, count, curl, patch } = verdict;
  const violation = outcome === 'violation' || outcome === 'note';
  const parameters = {
    operation,
    ...(violation
      ? {
          where: pointer === '' ? 'the response' : pointer,
          expected: maskExpected(expected, pointer),
          received: maskReceived(received, pointer),
        }
      : { reason: received }),
    rule,
    clause,
    ...(violation ? { means: meaning } : {}),
    ...(count > 1 ? { seen: `${count} times` } : {}),
    ...(patch === undefined ? {} : { patch: `${patch.schema}: ${JSON.stringify(patch.operations)}` }),
    ...(curl === '' ? {} : { repeat: curl }),
  };
  const rows = Object.entries(parameters).map(([name, value]) => ({ name, value: maskPersonal(value) }));
  const { status, before } = looks[outcome === 'skipped' ? 'unchecked' : outcome];
  return step(`${before}${title}`, status, rows, at, exchange === undefined ? [] : [attachment(exchange)]);
}

/** What was left out looks left out, with the reason. */
function skippedSteps(verdicts: readonly Verdict[], at: number): RuntimeMessage[] {
  const reasons = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'skipped') continue;
    reasons.set(verdict.received, [...(reasons.get(verdict.received) ?? []), verdict]);
  }
  return [...reasons].slice(0, mostReasons).flatMap(([reason, group]) => {
    const rows = group.map(({ operation, title }) => ({ name: operation, value: title }));
    return step(`Skipped ${group.length}: ${maskPersonal(reason)}`, 'skipped', rows, at);
  });
}

type StepStatus = 'passed' | 'failed' | 'broken' | 'skipped';
type Row = Readonly<Record<'name' | 'value', string>>;

function step(
  name: string,
  status: StepStatus,
  parameters: readonly Row[],
  at: number,
  content: readonly RuntimeMessage[] = [],
): RuntimeMessage[] {
  return [
    { type: 'step_start', data: { name, start: at } },
    { type: 'step_metadata', data: { parameters: [...parameters] } },
    ...content,
    { type: 'step_stop', data: { stop: at, status: status as never } },
  ];
}

function attachment(exchange: HttpExchange): RuntimeMessage {
  const { method, url } = exchange.request;
  const status = exchange.response?.status ?? exchange.error?.name ?? '';
  return {
    type: 'attachment_content',
    data: {
      name: `${method} ${pathOf(url)} → ${status}`,
      content: Buffer.from(JSON.stringify(exchange)).toString('base64'),
      encoding: 'base64',
      contentType: 'application/vnd.allure.http+json',
      fileExtension: '.httpexchange',
    },
  };
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
