import { LineCounter, parseDocument, type Document } from 'yaml';
import type { CiFile, Mistake } from './mistake.ts';

export interface YamlFile {
  readonly mistakes: readonly Mistake[];
  /** Undefined when it is no YAML. */
  readonly value: unknown;
  /** The line of a JSON pointer, or of the nearest thing around it. */
  lineOf(pointer: string): number;
}

/** Reads YAML as CI systems do: a repeated key or an unknown anchor is a mistake. */
export function readYaml({ file, text }: CiFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mistakes: Mistake[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    wrong: message.split('\n')[0] ?? '',
  }));
  const lineOf = (pointer: string): number => lines.linePos(offsetOf(document, pointer)).line;
  if (mistakes.length > 0) return { mistakes, value: undefined, lineOf };
  try {
    return { mistakes, value: document.toJS(), lineOf };
  } catch (error) {
    return { mistakes: [{ file, wrong: (error as Error).message }], value: undefined, lineOf };
  }
}

function offsetOf(document: Document, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range !== undefined) return node.range[0] ?? 0;
  }
  return 0;
}
