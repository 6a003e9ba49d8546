import type { SchemaBook } from '../schema/schema-book.ts';

/** What the schemas of request bodies say about single fields. */
export class RequestSchemas {
  readonly #book: SchemaBook;

  constructor(book: SchemaBook) {
    this.#book = book;
  }

  /** The names of the required fields, in the order of the schema. */
  required(operation: string): string[] {
    const required: unknown = this.#book.requestDocument(operation)?.['required'];
    return Array.isArray(required) ? required.map(String) : [];
  }

  /** The JSON type of a field; undefined when the schema names none. */
  typeOf(operation: string, field: string): string | undefined {
    const properties = this.#book.requestDocument(operation)?.['properties'] as
      Record<string, { type?: string }> | undefined;
    return properties?.[field]?.type;
  }
}
