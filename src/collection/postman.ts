/** The parts of the Postman collection format v2.1 that the suite reads. */
export interface PostmanCollection {
  readonly info: { readonly name: string; readonly schema: string; readonly version?: string | PostmanVersion };
  readonly item: readonly PostmanItem[];
  readonly auth?: PostmanAuth | null;
  readonly variable?: readonly PostmanPair[];
}

export interface PostmanVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** A folder has `item`, a request has `request`. */
export interface PostmanItem {
  readonly id?: string;
  readonly name?: string;
  readonly description?: PostmanDescription;
  readonly item?: readonly PostmanItem[];
  readonly request?: PostmanRequest | string;
  readonly response?: readonly PostmanExample[];
  readonly auth?: PostmanAuth | null;
}

interface PostmanExample {
  readonly name?: string;
  readonly code?: number;
  readonly body?: string | null;
  readonly originalRequest?: PostmanRequest;
}

export interface PostmanRequest {
  readonly method?: string;
  readonly url?: string | PostmanUrl;
  readonly header?: readonly PostmanPair[] | string;
  readonly body?: PostmanBody | null;
  readonly auth?: PostmanAuth | null;
  readonly description?: PostmanDescription;
}

export interface PostmanUrl {
  readonly raw?: string;
  readonly host?: readonly string[] | string;
  readonly path?: readonly string[] | string;
  readonly query?: readonly PostmanPair[];
  readonly variable?: readonly PostmanPair[];
}

export interface PostmanBody {
  readonly mode?: string;
  readonly raw?: string;
  readonly disabled?: boolean;
}

export interface PostmanPair {
  readonly key?: string | null;
  readonly value?: string | number | boolean | null;
  readonly disabled?: boolean;
}

export interface PostmanAuth {
  readonly type: string;
  readonly bearer?: readonly PostmanPair[];
}

export type PostmanDescription = string | { readonly content?: string } | null;

export function descriptionText(description: PostmanDescription | undefined): string {
  return typeof description === 'string' ? description : (description?.content ?? '');
}
