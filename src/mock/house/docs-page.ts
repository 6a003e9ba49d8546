import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { htmlPage } from './html.ts';

const folder = join(import.meta.dirname, '../../../docs');

/** Names below `/docs/`: the pages of the documentation, by their file names. */
function pages(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'));
}

/** One page of the documentation as HTML; undefined for what is none, a path that leads elsewhere for one. */
export function docsPage(path: string): string | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}README.md` : path;
  const known = pages();
  if (!known.includes(name)) return undefined;
  const text = readFileSync(join(folder, name), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  return htmlPage(title.replaceAll('`', ''), toHtml(text, name, known));
}

function toHtml(text: string, name: string, known: readonly string[]): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }: Tokens.Heading) {
        return `<h${depth} id="${anchor(title)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // What lies outside of the documentation is not served: its name is shown, without a link that leads nowhere.
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        return leads(href, name, known) ? `<a href="${encodeURI(href)}">${words}</a>` : words;
      },
      table(token: Tokens.Table) {
        const head = token.header.map((cell) => `<th scope="col">${this.parser.parseInline(cell.tokens)}`);
        const rows = token.rows.map(
          (row) => `<tr>${row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}`).join('')}`,
        );
        return `<div class="wide"><table><thead><tr>${head.join('')}</thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(text, { async: false });
}

function leads(href: string, from: string, known: readonly string[]): boolean {
  if (/^(https?:|mailto:|#)/.test(href)) return true;
  const target = posix.normalize(posix.join(dirname(from), href.split('#')[0] ?? ''));
  return known.includes(target);
}

/** As GitHub makes them, so that a link works there and here. */
function anchor(title: string): string {
  return title
    .replaceAll(/[`*\\]|\[|\]\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
