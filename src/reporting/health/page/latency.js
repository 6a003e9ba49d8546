/* global document */
import { byId, element } from '../../page/dom.js';
import { milliseconds, minute } from './states.js';

const [width, height, edge] = [160, 28, 3];

/** A row for each operation, with a line of its p95 over the last checks. */
export function showLatency({ latency, current }) {
  const draw = (text) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = latency.filter(({ operation }) => words.every((word) => operation.toLowerCase().includes(word)));
    byId('latency').replaceChildren(
      head(),
      element(
        'tbody',
        {},
        rows.map((row) => line(row, current.at)),
      ),
    );
    byId('latency').hidden = rows.length === 0;
    byId('empty').hidden = rows.length > 0;
    byId('empty').textContent = latency.length === 0 ? 'Nothing was measured yet.' : 'No operation fits this filter.';
  };
  byId('text').addEventListener('input', ({ target }) => draw(target.value));
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.tagName === 'INPUT') return;
    event.preventDefault();
    byId('text').focus();
  });
  draw('');
}

function head() {
  const names = ['operation', 'p95 of the last checks', 'p50', 'p95', 'p99', 'answers'];
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      names.map((name) => element('th', { scope: 'col' }, name)),
    ),
  );
}

function line({ operation, series, count, at, above, ...figures }, now) {
  const old = at === now ? [] : [element('small', {}, `measured ${minute(at)}`)];
  const over = new Set(above.map(({ figure }) => figure));
  const cells = ['p50', 'p95', 'p99'].map((figure) =>
    element('td', { class: over.has(figure) ? 'number over' : 'number' }, milliseconds(figures[figure])),
  );
  const marks = above.map(({ figure, ceiling }) =>
    element('small', { class: 'over' }, `${figure} above ${milliseconds(ceiling)}`),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, operation, ...old, ...marks),
    element('td', {}, sparkline(operation, series)),
    ...cells,
    element('td', { class: 'number' }, String(count)),
  );
}

/** From 0 to the largest value, so that noise looks like noise. */
function sparkline(operation, series) {
  const top = Math.max(...series, 1);
  const step = (width - 2 * edge) / Math.max(series.length - 1, 1);
  const points = series.map((value, index) => [
    edge + index * step,
    height - edge - (value / top) * (height - 2 * edge),
  ]);
  const [lowest, highest] = [Math.min(...series), Math.max(...series)].map(milliseconds);
  const label = `p95 of ${operation} over ${series.length} checks, from ${lowest} to ${highest}`;
  const [x, y] = points.at(-1);
  return shape(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'spark' },
    shape('polyline', { points: points.map((point) => point.map((each) => each.toFixed(1)).join(',')).join(' ') }),
    shape('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: 2.5 }),
  );
}

function shape(tag, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
