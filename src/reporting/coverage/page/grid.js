/* global document */
import { closeDetail, openDetail, whenClosed } from './detail.js';
import { byId, element, plural } from '../../page/dom.js';
import { outcomes, signOf } from './outcomes.js';

/** Draws what the filters leave, and lets the arrow keys walk through it. */
export function showGrid({ areas, rows: all }, { rows, columns, wanted }) {
  const grid = byId('grid');
  const names = columns.map((index) => areas[index]);
  const heads = names.map((name) => element('th', { scope: 'col', role: 'columnheader' }, element('span', {}, name)));
  const corner = element('th', { scope: 'col', role: 'columnheader', class: 'corner' }, 'Operation');
  const products = Map.groupBy(rows, (row) => row.product);
  grid.replaceChildren(
    element('thead', {}, element('tr', { role: 'row' }, corner, ...heads)),
    ...[...products].map(([product, group]) => section(product, group, names, columns, wanted)),
  );
  grid.hidden = rows.length === 0;
  byId('empty').hidden = rows.length > 0;
  byId('shown').textContent = `${rows.length} of ${plural(all.length, 'row')}`;
  const first = grid.querySelector('[data-cell]');
  if (first !== null) first.tabIndex = 0;
  enterBy(grid, rows, areas);
}

function section(product, rows, names, columns, wanted) {
  const title = element(
    'th',
    { class: 'product', colspan: `${columns.length + 1}`, scope: 'rowgroup' },
    element('span', {}, product),
  );
  return element(
    'tbody',
    {},
    element('tr', { role: 'row' }, title),
    rows.map((row) => line(row, names, columns, wanted)),
  );
}

function line(row, names, columns, wanted) {
  const title = row.name.startsWith(`${row.product} / `) ? row.name.slice(row.product.length + 3) : row.name;
  const head = element(
    'th',
    { scope: 'row', role: 'rowheader', 'data-cell': row.name, tabindex: '-1' },
    element('span', { class: 'title' }, title),
    row.evidence === 'envelope'
      ? element('small', { title: 'only the envelope is documented' }, 'envelope only')
      : undefined,
  );
  const cells = columns.map((index, position) => cell(row, row.cells[index], names[position], wanted));
  return element('tr', { role: 'row' }, head, ...cells);
}

function cell(row, found, area, wanted) {
  const { label } = outcomes[found.outcome];
  const faded = wanted.size > 0 && !wanted.has(found.outcome);
  const attributes = {
    role: 'gridcell',
    class: `cell ${found.outcome}${faded ? ' faded' : ''}`,
    'data-cell': row.name,
    'data-area': area,
    'aria-label': `${row.name}, ${area}: ${label}`,
    title: `${area}: ${label}`,
    tabindex: '-1',
  };
  return element('td', attributes, signOf(found));
}

/** Assigned, not added: each drawing takes the place of the one before. */
function enterBy(grid, rows, areas) {
  const open = (target) => {
    const row = rows.find(({ name }) => name === target.dataset.cell);
    whenClosed(() => focusOn(grid, target));
    for (const other of grid.querySelectorAll('.open')) other.classList.remove('open');
    target.classList.add('open');
    openDetail(row, target.dataset.area, areas);
  };
  grid.onclick = ({ target }) => {
    const found = target.closest('[data-cell]');
    if (found === null) return;
    focusOn(grid, found);
    open(found);
  };
  grid.onkeydown = (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(event.target);
    else if (!move(grid, event)) return;
    event.preventDefault();
  };
}

/** @returns whether the key was one that moves. */
function move(grid, { key, target, ctrlKey }) {
  const lines = [...grid.querySelectorAll('tr')].filter((each) => each.querySelector('[data-cell]') !== null);
  const y = lines.indexOf(target.closest('tr'));
  const x = [...target.closest('tr').children].indexOf(target);
  const width = target.closest('tr').children.length;
  const steps = {
    ArrowUp: [x, y - 1],
    ArrowDown: [x, y + 1],
    ArrowLeft: [x - 1, y],
    ArrowRight: [x + 1, y],
    Home: [0, ctrlKey ? 0 : y],
    End: [width - 1, ctrlKey ? lines.length - 1 : y],
    PageUp: [x, Math.max(0, y - 10)],
    PageDown: [x, Math.min(lines.length - 1, y + 10)],
  };
  if (!Object.hasOwn(steps, key)) return false;
  const [toX, toY] = steps[key];
  focusOn(grid, lines[toY]?.children[toX] ?? target);
  return true;
}

/** One cell of a grid is in the order of the Tab key: the one that was used last. */
function focusOn(grid, target) {
  for (const other of grid.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeDetail();
  if (event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault();
    byId('text').focus();
  }
});
