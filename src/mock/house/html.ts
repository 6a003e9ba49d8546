import { readFileSync } from 'node:fs';

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** A whole page, without scripts and without anything to fetch: it must work on a train. `body` is HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
<nav aria-label="Pages"><a href="/">Mock</a> <a href="/docs/mock.md">About the mock</a> <a href="/docs/operations.md">Operations</a> <a href="/docs/">All documentation</a></nav>
<main>
${body}
</main>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A table of code-like cells; nothing for no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}`).join('')}`);
  return `<div class="wide"><table><thead><tr>${head}</thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}
