import type { LatencyPromise } from '../../core/latency.ts';
import { sharedScript, sharedStyle, writeOneFilePage } from '../page/one-file-page.ts';
import { healthData } from './health-data.ts';
import type { HealthEntry } from './health-entry.ts';

const scripts = ['states.js', 'now.js', 'timeline.js', 'latency.js', 'main.js'];

/**
 * Writes how a server has been, as one page. @returns its path.
 * @param entries checks of one target, the oldest first and the current one last.
 * @param ceilings what latency should stay below.
 */
export function writeHealthPage(entries: readonly HealthEntry[], ceilings: LatencyPromise, path: string): string {
  const parts = {
    html: part('page.html'),
    styles: [sharedStyle, part('page.css')],
    scripts: [sharedScript, ...scripts.map(part)],
  };
  return writeOneFilePage(parts, healthData(entries, ceilings), path);
}

function part(name: string): URL {
  return new URL(`page/${name}`, import.meta.url);
}
