/* global document, setTimeout */
import { byId, element } from '../../page/dom.js';
import { countOf, outcomes } from './outcomes.js';

/** Builds the filters and calls back with what they leave of the data. */
export function startFilters({ areas, rows }, show) {
  const [text, product, area] = [byId('text'), byId('product'), byId('area')];
  const products = [...new Set(rows.map((row) => row.product))];
  product.append(...['All products', ...products].map((name, index) => option(name, index === 0 ? '' : name)));
  area.append(...['All areas', ...areas].map((name, index) => option(name, index === 0 ? '' : name)));
  byId('outcomes').append(...Object.keys(outcomes).map((outcome) => toggle(outcome, countOf(rows, outcome))));

  const apply = () => {
    const wanted = new Set([...document.querySelectorAll('#outcomes input:checked')].map((input) => input.value));
    const columns = areas.flatMap((name, index) => (area.value === '' || area.value === name ? [index] : []));
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const left = rows.filter(
      (row) =>
        (product.value === '' || row.product === product.value) &&
        (wanted.size === 0 || columns.some((index) => wanted.has(row.cells[index].outcome))) &&
        words.every((word) => textOf(row, columns).includes(word)),
    );
    show({ rows: left, columns, wanted });
  };
  byId('filters').addEventListener('input', apply);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  // The form empties its fields after this event.
  byId('filters').addEventListener('reset', () => setTimeout(apply));
  apply();
}

/** Everything of a row that can be searched for, in the areas that are shown. */
function textOf(row, columns) {
  const cells = columns.map((index) => row.cells[index]);
  const verdicts = cells.flatMap((cell) => cell.verdicts);
  const found = verdicts.flatMap(({ rule, title, pointer, received }) => [rule, title, pointer, received]);
  const passed = cells.flatMap((cell) => cell.passes.map(({ rule }) => rule));
  return [row.name, row.path, row.method, row.evidence, ...found, ...passed].join('\n').toLowerCase();
}

function option(label, value) {
  return element('option', { value }, label);
}

function toggle(outcome, count) {
  const { sign, label, says } = outcomes[outcome];
  return element(
    'label',
    { class: `toggle ${outcome}`, title: says },
    element('input', { type: 'checkbox', value: outcome }),
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    element('span', {}, label),
    element('b', {}, count.toLocaleString('en')),
  );
}
