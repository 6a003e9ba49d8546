/* global document */
import { byId, element, plural } from '../../page/dom.js';
import { startFilters } from './filters.js';
import { showGrid } from './grid.js';

const data = JSON.parse(byId('data').textContent);
const { run } = data;
const when = new Date(run.startedAt);

document.title = `Contract coverage: ${run.collection} on ${run.target}`;
byId('run').textContent = `${run.collection} against ${run.target}, ${run.baseUrl}`;
const operations = data.rows.filter((row) => row.method !== '');
const covered = operations.filter((row) =>
  row.cells.some((cell) => cell.outcome === 'pass' || cell.outcome === 'violation'),
);
const facts = [
  ['Last verified', `${when.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
  ['Operations', `${covered.length} of ${operations.length}`],
  ['Checks', (run.totals.pass + run.totals.violation).toLocaleString('en')],
  ['Exchanges', run.exchanges.toLocaleString('en')],
  ['Took', plural(Math.round(run.durationMs / 1_000), 'second')],
  ...(run.commit === '' ? [] : [['Commit', run.commit.slice(0, 10)]]),
];
byId('facts').append(
  ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
);

startFilters(data, (left) => showGrid(data, left));
