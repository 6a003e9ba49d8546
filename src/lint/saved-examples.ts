import { headerValue, type HeaderList } from '../core/http.ts';
import type { SavedRequest } from './saved-requests.ts';
import type { LintSuite } from './suite.ts';

/** A saved response of a request. */
export interface SavedExample {
  readonly request: SavedRequest;
  readonly place: string;
  readonly code: number | undefined;
  /** The reason phrase that Postman shows. */
  readonly status: string | undefined;
  readonly body: string;
  readonly json: boolean;
}

interface PostmanExample {
  readonly name?: string;
  readonly code?: number;
  readonly status?: string;
  readonly body?: string | null;
  readonly header?: readonly { readonly key?: string; readonly value?: string }[] | null;
}

export function examplesOf(request: SavedRequest): SavedExample[] {
  return ((request.item.response ?? []) as readonly PostmanExample[]).map((example, index) => {
    const headers: HeaderList = (example.header ?? []).map(({ key, value }) => [key ?? '', value ?? ''] as const);
    return {
      request,
      place: `${request.name} · example "${example.name ?? String(index + 1)}"`,
      code: example.code,
      status: example.status,
      body: example.body ?? '',
      json: /json/i.test(headerValue(headers, 'content-type') ?? 'json'),
    };
  });
}

export function allExamples(suite: LintSuite): SavedExample[] {
  return suite.requests.flatMap(examplesOf);
}

export function isSuccess(code: number | undefined): boolean {
  return code !== undefined && code >= 200 && code < 300;
}
