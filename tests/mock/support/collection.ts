import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request of the Postman collection, its variables filled in. */
export interface Sample {
  /** `Product / Operation`. */
  readonly title: string;
  readonly method: string;
  /** Below the base URL, query included. */
  readonly path: string;
  readonly body: string | undefined;
}

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: string | { readonly raw: string };
    readonly body?: { readonly raw?: string };
  };
}

/** The project's own collection, read here without the suite's loader so that a mistake there cannot hide one here. */
export function readCollection(values: Readonly<Record<string, string>>): readonly Sample[] {
  const file = join(import.meta.dirname, '../../../collections/okra-v2.postman_collection.json');
  const { item } = JSON.parse(readFileSync(file, 'utf8')) as { readonly item: readonly Item[] };
  const fill = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) =>
      name === 'base_url' ? '' : (values[name] ?? `{{${name}}}`),
    );
  return item.flatMap((folder) =>
    (folder.item ?? []).flatMap(({ name, request }) => {
      if (request === undefined) return [];
      const url = typeof request.url === 'string' ? request.url : request.url.raw;
      const raw = request.body?.raw;
      return [
        {
          title: `${folder.name} / ${name}`,
          method: request.method,
          path: fill(url).slice(1),
          body: raw === undefined ? undefined : fill(raw),
        },
      ];
    }),
  );
}
