import type { FastifyInstance } from 'fastify';
import type { Fixtures } from './fixtures.ts';
import type { KeySet } from './keys/key-ring.ts';
import type { Operation } from './operations/operation.ts';
import type { FaultInfo } from './pipeline/fault.ts';

/** What the page of a running mock shows. */
export interface PageContent {
  readonly baseUrls: { readonly sandbox: string; readonly production: string };
  readonly controlUrl: string;
  readonly keys: { readonly sandbox: KeySet; readonly production: KeySet };
  readonly fixtures: Fixtures;
  readonly faults: readonly FaultInfo[];
  readonly operations: readonly Operation[];
}

/** `GET /`: one page without scripts, for the developer who opens the mock in a browser. */
export function addPage(app: FastifyInstance, content: () => PageContent): void {
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(render(content())));
}

function render({ baseUrls, controlUrl, keys, fixtures, faults, operations }: PageContent): string {
  const curl = `curl -X POST ${baseUrls.sandbox}/transactions/getByCustomer \\
  -H 'Authorization: Bearer ${keys.sandbox.bearerToken}' \\
  -H 'Content-Type: application/json' -d '{"customer":"${fixtures['customer_id'] ?? ''}"}'`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Okra v2 mock</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color-scheme: light dark }
  table { border-collapse: collapse } td, th { padding: .15rem 1rem .15rem 0; text-align: left; vertical-align: top }
  code, pre { font: 13px ui-monospace, monospace; overflow-wrap: anywhere } pre { overflow-x: auto; padding: .8rem; background: #8882 }
</style>
<h1>Okra v2 mock</h1>
<p>Test data only; nothing here is real. ${
    faults.length === 0 ? 'No fault is switched on.' : 'Switched on, so some promises are broken:'
  }</p>
${table(faults.map(({ id, area, title }) => [id, area, title]))}
<h2>Try it</h2>
<pre>${escape(curl)}</pre>
<h2>Where and with which key</h2>
${table([
  ['Sandbox', baseUrls.sandbox, keys.sandbox.bearerToken],
  ['Production', baseUrls.production, keys.production.bearerToken],
  ['Control', controlUrl, 'POST keys, clock, reset; GET fixtures/sandbox'],
])}
<h2>Ids that exist in the sandbox</h2>
${table(Object.entries(fixtures))}
<h2>${operations.length} operations</h2>
${table(operations.map(({ product, name, method, path, params }) => [product, name, `${method} ${path}`, parameters(params)]))}
</html>
`;
}

function parameters(params: Operation['params']): string {
  return Object.entries(params)
    .map(([name, { required }]) => (required ? name : `${name}?`))
    .join(', ');
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td><code>${escape(cell)}</code>`).join('')}`);
  return lines.length === 0 ? '' : `<table>${lines.join('\n')}</table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
