/* global document */
import { byId, element } from '../../page/dom.js';
import { showLatency } from './latency.js';
import { showNow } from './now.js';
import { minute, states } from './states.js';
import { showTimeline } from './timeline.js';

const data = JSON.parse(byId('data').textContent);
const { current, days } = data;

document.title = `${states[current.state].label}: health of ${current.target}`;
byId('target').textContent = current.target;
byId('address').textContent = current.baseUrl;
const looked = days.filter(({ state }) => state !== 'none');
const healthy = looked.filter(({ state }) => state === 'healthy');
const facts = [
  ['Last check', `${minute(current.at)} UTC`],
  ['Days checked', `${looked.length} of ${days.length}`],
  ['Days healthy', `${healthy.length} of ${looked.length}`],
];
byId('facts').append(
  ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
);
showNow(data);
showTimeline(data);
showLatency(data);
