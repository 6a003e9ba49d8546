import type { Fixtures } from '../fixtures.ts';
import type { KeySet } from '../keys/key-ring.ts';
import type { Operation } from '../operations/operation.ts';
import type { FaultInfo } from '../pipeline/fault.ts';
import { escapeHtml, htmlPage, table } from './html.ts';

/** What the page of a running mock shows. */
export interface StartPage {
  readonly baseUrls: { readonly sandbox: string; readonly production: string };
  readonly controlUrl: string;
  readonly keys: { readonly sandbox: KeySet; readonly production: KeySet };
  readonly fixtures: Fixtures;
  /** Customers of the sandbox who are hard in some way: name, id, and why. */
  readonly hardCases: readonly (readonly [name: string, id: string, why: string])[];
  readonly faults: readonly FaultInfo[];
  readonly operations: readonly Operation[];
}

/** `GET /`: what an app developer or a tester needs to begin, and what is broken on purpose. */
export function startPage(content: StartPage): string {
  const { baseUrls, controlUrl, keys, fixtures, hardCases, operations } = content;
  const curl = `curl -X POST ${baseUrls.sandbox}/transactions/getByCustomer \\
  -H 'Authorization: Bearer ${keys.sandbox.bearerToken}' \\
  -H 'Content-Type: application/json' -d '{"customer":"${fixtures['customer_id'] ?? ''}"}'`;
  return htmlPage(
    'Okra v2 mock',
    `<h1>Okra v2 mock</h1>
<p>Test data only: nobody and nothing here is real.</p>
${broken(content.faults)}
<h2 id="try">Try it</h2>
<pre>${escapeHtml(curl)}</pre>
<h2 id="keys">Where, and with which key</h2>
<div class="codes">${table(
      ['environment', 'base URL', 'secret key'],
      [
        ['sandbox', baseUrls.sandbox, keys.sandbox.bearerToken],
        ['production', baseUrls.production, keys.production.bearerToken],
      ],
    )}</div>
<p>New keys, expired ones and those of a second tenant come from <code>POST ${escapeHtml(controlUrl)}/keys</code>: see the
<a href="/docs/control-protocol.md">control protocol</a>.</p>
<h2 id="ids">Ids that exist in the sandbox</h2>
<p>All of one customer who has everything. Production has others:
<a href="/control/fixtures/sandbox">sandbox as JSON</a>, <a href="/control/fixtures/production">production as JSON</a>.</p>
<div class="codes">${table(['name', 'value'], Object.entries(fixtures))}</div>
<h2 id="hard">Customers to test with</h2>
${table(['customer', 'id', 'what is hard'], hardCases)}
<h2 id="operations">${operations.length} operations</h2>
<p>A question mark stands behind a parameter that may be left out; lists also take <code>page</code> and
<code>limit</code>. Of many operations only the envelope is known: <a href="/docs/operations.md">Operations</a> says of
which.</p>
${byProduct(operations)}`,
  );
}

function broken(faults: readonly FaultInfo[]): string {
  const rows = faults.map(({ id, area, title }) => [id, area, title]);
  return rows.length === 0
    ? '<p class="quiet">No fault is switched on. <a href="/docs/mock.md#faults-and-variants">How to switch one on</a></p>'
    : `<div class="alarm"><p>Switched on, so some promises are broken, or kept in an unusual way:</p>
${table(['id', 'area', 'what'], rows)}</div>`;
}

function byProduct(operations: readonly Operation[]): string {
  const products = [...new Set(operations.map(({ product }) => product))];
  const links = products.map((product) => `<li><a href="#${slug(product)}">${escapeHtml(product)}</a>`);
  const parts = products.map((product) => {
    const rows = operations
      .filter((operation) => operation.product === product)
      .map(({ name, method, path, params, sandboxOnly }) => [
        `${name}${sandboxOnly ? ' (sandbox only)' : ''}`,
        `${method} ${path}`,
        parameters(params),
      ]);
    return `<h3 id="${slug(product)}">${escapeHtml(product)}</h3>
${table(['operation', 'request', 'parameters'], rows)}`;
  });
  return `<ul class="products">${links.join('')}</ul>\n${parts.join('\n')}`;
}

function slug(product: string): string {
  return product.toLowerCase().replaceAll(' ', '-');
}

function parameters(params: Operation['params']): string {
  return Object.entries(params)
    .map(([name, { required }]) => (required ? name : `${name}?`))
    .join(', ');
}
