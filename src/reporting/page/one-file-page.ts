import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a page is made from: `page.html`, style sheets and scripts, all of them small files that editors understand. */
export interface PageParts {
  readonly html: URL;
  readonly styles: readonly URL[];
  /** In the order in which they need each other. */
  readonly scripts: readonly URL[];
}

export const sharedStyle = new URL('base.css', import.meta.url);
export const sharedScript = new URL('dom.js', import.meta.url);

/**
 * Writes a page that needs nothing else: no network, no server. It is put in place in one step. @returns its path.
 * @param data what the page shows; it is in there as JSON, which no text of a server can break out of.
 */
export function writeOneFilePage(parts: PageParts, data: unknown, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, oneFilePage(parts, data));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}

function oneFilePage({ html, styles, scripts }: PageParts, data: unknown): string {
  const parts: Readonly<Record<string, string>> = {
    STYLE: styles.map(read).join('\n'),
    DATA: embeddable(data),
    SCRIPT: scripts.map((script) => inlined(read(script))).join('\n'),
  };
  const places = /\/\* (STYLE|SCRIPT) \*\/|"(DATA)"/g;
  return read(html).replaceAll(places, (_, code?: string, json?: string) => parts[code ?? json ?? ''] ?? '');
}

function read(file: URL): string {
  return readFileSync(file, 'utf8');
}

/** JSON that cannot end the script element it stands in, whatever a server put into it. */
function embeddable(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** The files are modules, so that editors and linters understand them; in the page they are one script. */
function inlined(module: string): string {
  return module.replaceAll(/^import [^;]*;\n/gm, '').replaceAll(/^export /gm, '');
}
