import { loadCollection } from '../collection/load-collection.ts';
import type { Operation } from '../core/operation.ts';
import { contract } from '../../contract.config.ts';

/** `docs/operations.md`: what the collection holds, and how much is known of each operation. */
export function operationsPage(): string {
  const { operations } = loadCollection(contract.collection);
  const count = (test: (operation: Operation) => boolean): number => operations.filter(test).length;
  const products = [...new Set(operations.map(({ product }) => product))];
  return [
    `# Operations

This page is made from the collection by \`npm run docs\`; change the request in the collection, not the page.

${operations.length} operations in ${products.length} products. Of ${count(({ evidence }) => evidence === 'body')} the whole success body is known (evidence _body_), of
${count(({ evidence }) => evidence === 'envelope')} only that there is an envelope (evidence _envelope_): there a pass says little about \`data\`.
[Okra v2](okra-v2.md) says where that is known from.

Effect: _read_ changes nothing; _write_ creates, changes, charges, sends or starts something; _destroy_ takes away what
other requests need. List: where the list stands in the body; _paged_ lists take \`page\` and \`limit\`.`,
    ...products.map((product) => table(product, operations)),
  ].join('\n\n');
}

function table(product: string, operations: readonly Operation[]): string {
  const rows = operations
    .filter((operation) => operation.product === product)
    .map((operation) => {
      const { title, method, evidence, effect, list, paginated, sandboxOnly, tags } = operation;
      const notes = [...(sandboxOnly ? ['sandbox only'] : []), ...tags.map((tag) => `tag ${tag}`)].join(', ');
      const where = list === undefined ? '' : `\`${list.join('.')}\`${paginated ? ', paged' : ''}`;
      return `| ${title} | ${method} \`${pathOf(operation)}\` | ${evidence} | ${effect} | ${where} | ${notes} |`;
    });
  return [
    `## ${product}`,
    [
      '| operation | request | evidence | effect | list | notes |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

/** `{{base_url}}/banks/getById?id={{bank_id}}` → `banks/getById`. */
function pathOf({ url }: Operation): string {
  return url
    .replace(/^\{\{base_url\}\}\//, '')
    .replace(/\?.*$/, '')
    .replaceAll(/\{\{(\w+)\}\}/g, '{$1}');
}
