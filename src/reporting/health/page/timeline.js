import { byId, element, plural } from '../../page/dom.js';
import { minute, states } from './states.js';

/** Thirty days, of which one is open: the one that was clicked or walked to. */
export function showTimeline({ days }) {
  const timeline = byId('timeline');
  const boxes = days.map(({ day, state, checks }) => {
    const { sign, label } = states[state];
    const name = `${day}: ${label}${checks.length > 1 ? `, ${checks.length} checks` : ''}`;
    const attributes = { class: `box ${state}`, role: 'option', tabindex: '-1', 'aria-label': name, title: name };
    return element('div', attributes, element('span', { 'aria-hidden': 'true' }, sign));
  });
  timeline.append(...boxes);
  const open = (index) => {
    for (const [position, box] of boxes.entries()) {
      box.tabIndex = position === index ? 0 : -1;
      box.setAttribute('aria-selected', String(position === index));
    }
    showDay(days[index]);
  };
  timeline.addEventListener('click', ({ target }) => {
    const index = boxes.indexOf(target.closest('.box'));
    if (index !== -1) open(index);
  });
  timeline.addEventListener('keydown', (event) => {
    const at = boxes.indexOf(event.target);
    const last = boxes.length - 1;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last, PageUp: at - 7, PageDown: at + 7 };
    if (!Object.hasOwn(to, event.key)) return;
    event.preventDefault();
    const index = Math.min(Math.max(to[event.key], 0), last);
    open(index);
    boxes[index].focus();
  });
  open(days.length - 1);
  byId('first-day').textContent = days[0].day;
  byId('last-day').textContent = days.at(-1).day;
  byId('legend').append(...Object.entries(states).map(([name, { sign, label }]) => legend(name, sign, label, days)));
}

function legend(name, sign, label, days) {
  const count = days.filter(({ state }) => state === name).length;
  return element(
    'span',
    {},
    element('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, sign),
    ` ${label}: ${plural(count, 'day')}`,
  );
}

function showDay({ day, checks }) {
  byId('day').replaceChildren(
    element('h3', {}, day),
    ...(checks.length === 0 ? [element('p', {}, states.none.says)] : []),
    ...checks.map(({ at, state, reason, warnings }) =>
      element(
        'p',
        {},
        element('span', { class: `sign ${state}`, 'aria-hidden': 'true' }, states[state].sign),
        ` ${minute(at).slice(11)}  ${states[state].label}: ${[reason, ...warnings].join('; ')}`,
      ),
    ),
  );
}
