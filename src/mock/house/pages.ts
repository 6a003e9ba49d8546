import type { FastifyInstance, FastifyReply } from 'fastify';
import { docsPage } from './docs-page.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { startPage, type StartPage } from './start-page.ts';

/** What a browser gets: `GET /`, and the documentation of this very version below `/docs/`, so that it is there offline. */
export function addPages(app: FastifyInstance, content: () => StartPage): void {
  app.get('/', (_request, reply) => sendHtml(reply, startPage(content())));
  app.get('/docs', (_request, reply) => reply.redirect('/docs/'));
  app.get<{ Params: { '*': string } }>('/docs/*', (request, reply) => {
    const path = request.params['*'];
    const page = docsPage(path);
    if (page !== undefined) return sendHtml(reply, page);
    const body = `<h1>No such page</h1><p><code>${escapeHtml(path)}</code> is not in the <a href="/docs/">documentation</a>.</p>`;
    return sendHtml(reply.code(404), htmlPage('No such page', body));
  });
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}
