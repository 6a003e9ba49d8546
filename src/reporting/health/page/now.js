import { byId, element, plural } from '../../page/dom.js';
import { milliseconds, minute, states } from './states.js';

/** Shows how it is now, and what is different from before. */
export function showNow({ current, compared }) {
  const { sign, label, says } = states[current.state];
  const now = byId('now');
  now.classList.add(current.state);
  now.append(
    element(
      'h2',
      { id: 'now-title' },
      element('span', { class: `sign ${current.state}`, 'aria-hidden': 'true' }, sign),
      ` ${label}`,
    ),
    element('p', {}, says),
    current.state === 'healthy' ? '' : element('p', { class: 'reason' }, current.reason),
    list(current.warnings, 'warnings'),
    ...wayOf(current.reach),
    ...brokenOf(current.contract),
  );
  byId('changes').append(...changesOf(compared));
}

function changesOf(compared) {
  if (compared === undefined) return [element('p', { class: 'quiet' }, 'There is no check of an earlier day.')];
  const { at, changes } = compared;
  return [
    element('p', { class: 'quiet' }, `Compared with the check of ${minute(at)}`),
    changes.length === 0 ? element('p', {}, 'Nothing.') : list(changes, 'changes'),
  ];
}

function wayOf(reach) {
  if (reach === undefined) return [];
  const rows = reach.steps.map(({ name, ms }) => [name, milliseconds(ms)]);
  if (reach.failure !== undefined) rows.push([reach.failure.step, 'failed']);
  if (reach.status !== undefined) rows.push(['status', String(reach.status)]);
  if (reach.certificate !== undefined) {
    const { daysLeft, validTo } = reach.certificate;
    rows.push(['certificate', `${plural(daysLeft, 'day')} left (${validTo.slice(0, 10)})`]);
  }
  if (reach.clockSkewSeconds !== undefined) rows.push(['clock', `${reach.clockSkewSeconds} s off ours`]);
  return [
    element('h3', {}, 'The way to it'),
    element(
      'dl',
      { class: 'pairs' },
      rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
  ];
}

function brokenOf(contract) {
  if (contract === undefined) return [];
  const { totals, broken, unchecked } = contract;
  const counts = [
    plural(totals.pass, 'check') + ' passed',
    plural(totals.violation, 'violation'),
    `${totals.unchecked} unchecked`,
    `${totals.skipped} skipped`,
    plural(totals.note, 'note'),
  ];
  return [
    element('h3', {}, 'The contract'),
    element('p', {}, counts.join(', ')),
    list(broken, 'broken'),
    list(unchecked, 'unchecked'),
  ];
}

function list(texts, name) {
  if (texts.length === 0) return '';
  return element(
    'ul',
    { class: name },
    texts.map((text) => element('li', {}, text)),
  );
}
