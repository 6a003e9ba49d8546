/* global document */
import { byId, element, plural } from '../../page/dom.js';
import { note, outcomes } from './outcomes.js';

/** Shows one cell, or a whole row, beside the matrix. */
export function openDetail(row, area, areas) {
  const cells = areas.flatMap((name, index) => (area === undefined || name === area ? [row.cells[index]] : []));
  const verdicts = cells.flatMap((cell) => cell.verdicts);
  const passes = cells.flatMap((cell) => cell.passes);
  const notes = cells.flatMap((cell) => cell.notes);
  const close = element('button', { type: 'button', class: 'plain close', 'aria-label': 'Close the details' }, '✕');
  close.addEventListener('click', closeDetail);
  const detail = byId('detail');
  detail.replaceChildren(
    close,
    element('h2', {}, row.name),
    about(row, area),
    ...['violation', 'unchecked', 'skipped'].flatMap((outcome) => findings(outcome, verdicts)),
    ...findings('note', notes),
    ...passed(passes),
    ...(area === undefined || area === 'data' ? nullable(row.nullFields) : []),
    ...(verdicts.length + passes.length === 0 ? [element('p', { class: 'quiet' }, whyNothing(area))] : []),
  );
  detail.hidden = false;
  document.body.classList.add('with-detail');
  detail.scrollTop = 0;
  detail.focus({ preventScroll: true });
}

let onClose = () => {};

export function whenClosed(callback) {
  onClose = callback;
}

export function closeDetail() {
  if (byId('detail').hidden) return;
  byId('detail').hidden = true;
  document.body.classList.remove('with-detail');
  onClose();
}

function about(row, area) {
  const evidence = {
    body: 'body: the whole answer is known and checked',
    envelope: 'envelope: only the outer shape of the answer is documented',
  };
  return table([
    ['area', area ?? 'all'],
    ...(row.method === '' ? [] : [['request', `${row.method} ${row.path}`]]),
    ...(row.evidence === '' ? [] : [['evidence', evidence[row.evidence] ?? row.evidence]]),
    ...(row.verified === undefined ? [] : [['last verified', lastVerified(row.verified)]]),
    ...(row.effect === '' ? [] : [['effect', row.effect === 'write' ? 'writes' : 'reads only']]),
  ]);
}

function lastVerified({ at, ok }) {
  return `${at.slice(0, 16).replace('T', ' ')} UTC: ${ok ? 'all was well' : 'something was wrong'}`;
}

function findings(outcome, all) {
  const verdicts = all.filter((verdict) => verdict.outcome === outcome);
  if (verdicts.length === 0) return [];
  return [heading(outcome, verdicts.length), ...verdicts.map((verdict) => finding(verdict))];
}

function finding(verdict) {
  const violation = verdict.outcome === 'violation' || verdict.outcome === 'note';
  const rows = violation
    ? [
        ['where', verdict.pointer || 'the response'],
        ['expected', verdict.expected],
        ['received', verdict.received],
        ['means', verdict.meaning],
      ]
    : [['reason', verdict.received]];
  const patch =
    verdict.patch === undefined
      ? []
      : [['patch', `${verdict.patch.schema}: ${JSON.stringify(verdict.patch.operations)}`]];
  const seen = verdict.count > 1 ? [['seen', `${verdict.count} times`]] : [];
  return element(
    'article',
    { class: `finding ${verdict.outcome}` },
    element('h4', {}, verdict.title),
    table([['rule', `${verdict.rule} (${verdict.clause})`], ...rows, ...patch, ...seen]),
    verdict.curl === '' ? undefined : element('pre', { tabindex: '0', 'aria-label': 'How to repeat it' }, verdict.curl),
  );
}

function passed(passes) {
  if (passes.length === 0) return [];
  const items = passes.map(({ rule, count }) => element('li', {}, rule, element('b', {}, `${count}×`)));
  return [heading('pass', passes.length, 'rule'), element('ul', { class: 'rules' }, items)];
}

function nullable(fields) {
  if (fields.length === 0) return [];
  const head = ['field', 'null', 'filled', 'left out'].map((name) => element('th', { scope: 'col' }, name));
  const rows = fields.map(({ pointer, seenNull, filled, absent }) => {
    const counts = [seenNull, filled, absent].map((count) =>
      element('td', { class: count === 0 ? 'zero' : '' }, `${count}`),
    );
    return element('tr', {}, element('th', { scope: 'row' }, pointer), ...counts);
  });
  return [
    element('h3', {}, `${plural(fields.length, 'field')} that may be null`),
    element('table', { class: 'nulls' }, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows)),
  ];
}

function heading(outcome, count, word = 'point') {
  const { sign, label } = outcome === 'note' ? note : outcomes[outcome];
  return element(
    'h3',
    { class: outcome },
    element('span', { class: 'sign' }, sign),
    ` ${label}: ${plural(count, word)}`,
  );
}

function table(rows) {
  return element(
    'dl',
    { class: 'pairs' },
    rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

function whyNothing(area) {
  return area === undefined ? 'This run did not touch this operation.' : `This run checked nothing of “${area}” here.`;
}
