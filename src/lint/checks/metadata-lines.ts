import { metadataKeys } from '../../collection/metadata.ts';
import { descriptionText, type PostmanItem } from '../../collection/postman.ts';
import type { Check } from '../finding.ts';

export const metadataLines: Check = {
  id: 'metadata-lines',
  title: 'The lines that end a description have keys that the suite reads, each once',
  *find({ requests, collection: { file } }) {
    for (const { name, item } of requests) {
      const seen = new Set<string>();
      for (const key of keysOf(item)) {
        const known = metadataKeys.has(key);
        if (!known) {
          const remedy = `write one of: ${[...metadataKeys].join(', ')}`;
          yield { file, place: name, wrong: `the description ends with "- ${key}:", which nobody reads`, remedy };
        } else if (seen.has(key)) {
          yield { file, place: name, wrong: `"- ${key}:" stands twice`, remedy: 'leave one of them' };
        }
        seen.add(key);
      }
    }
  },
};

/** Keys of the list at the very end of a description; lists before it are text. */
function keysOf(item: PostmanItem): string[] {
  const request = typeof item.request === 'object' ? item.request : undefined;
  const text = descriptionText(request?.description) || descriptionText(item.description);
  const last =
    text
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const lines = last.split('\n').map((line) => /^\s*[-*] ([A-Za-z_ ]+?) *:/.exec(line)?.[1]);
  return lines.filter((key) => key !== undefined);
}
